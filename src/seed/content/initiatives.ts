import { ref, refs, type SeedDocument, t } from './kit'
import { transatlanticBody } from './seed-pages/transatlantic'

/** Programmes that group events, resources and news. */
export const INITIATIVES: SeedDocument[] = [
  {
    key: 'transatlantic-dialogue-initiative',
    data: {
      title: t(
        'Transatlantic Dialogue Initiative',
        'Initiative de dialogue transatlantique',
        'Iniciativa de diálogo transatlántico',
        'مبادرة الحوار عبر الأطلسي',
      ),
      slug: { en: 'transatlantic-dialogue-initiative' },
      kind: 'dialogue',
      status: 'active',
      startsOn: '2021-10-01',
      startsOnPrecision: 'month',
      summary: t(
        'Since October 2021 the initiative has brought mayors, local governments and practitioners from both sides of the Atlantic together to prevent extremism, hate and polarisation and to safeguard local democracy.',
        'Depuis octobre 2021, l’initiative réunit maires, collectivités locales et praticiens des deux rives de l’Atlantique pour prévenir l’extrémisme, la haine et la polarisation et sauvegarder la démocratie locale.',
        'Desde octubre de 2021, la iniciativa reúne a alcaldías, gobiernos locales y profesionales de ambos lados del Atlántico para prevenir el extremismo, el odio y la polarización y salvaguardar la democracia local.',
        'تجمع المبادرة منذ أكتوبر 2021 رؤساء البلديات والسلطات المحلية والممارسين من ضفتي الأطلسي للوقاية من التطرف والكراهية والاستقطاب وصون الديمقراطية المحلية.',
      ),
      body: transatlanticBody,
      objectives: [
        {
          text: t(
            'Share experience and approaches between cities that face similar challenges.',
            'Partager expériences et approches entre villes confrontées à des défis semblables.',
            'Compartir experiencias y enfoques entre ciudades que afrontan retos similares.',
            'تبادل الخبرات والأساليب بين المدن التي تواجه تحديات متشابهة.',
          ),
        },
        {
          text: t(
            'Understand better how the threat is changing.',
            'Mieux comprendre l’évolution de la menace.',
            'Comprender mejor cómo evoluciona la amenaza.',
            'فهم أفضل لتطور التهديد.',
          ),
        },
        {
          text: t(
            'Find, adopt and adapt what has worked elsewhere.',
            'Repérer, adopter et adapter ce qui a fonctionné ailleurs.',
            'Identificar, adoptar y adaptar lo que ha funcionado en otros lugares.',
            'تحديد ما نجح في أماكن أخرى واعتماده وتكييفه.',
          ),
        },
      ],
      regions: refs('regions', 'europe', 'north-america'),
      topics: refs('topics', 'local-democracy', 'social-cohesion', 'mayoral-leadership'),
      partners: [{ partner: ref('partners', 'united-states-department-of-state'), role: 'funder' }],
      cover: ref('media', 'two-shores'),
    },
  },
  {
    key: 'young-cities',
    published: ['en', 'fr', 'es'],
    data: {
      title: t('Young Cities', 'Young Cities', 'Young Cities', 'Young Cities'),
      slug: { en: 'young-cities' },
      kind: 'youth-programme',
      status: 'active',
      startsOn: '2018-01-01',
      startsOnPrecision: 'year',
      summary: t(
        'A programme that helps young people and their local governments to work together on prevention.',
        'Un programme qui aide les jeunes et leurs collectivités locales à travailler ensemble à la prévention.',
        'Un programa que ayuda a la juventud y a sus gobiernos locales a trabajar juntos en la prevención.',
        'برنامج يساعد الشباب وحكوماتهم المحلية على العمل معًا من أجل الوقاية.',
      ),
      topics: refs('topics', 'youth-engagement'),
      regions: refs('regions', 'east-southern-africa', 'middle-east-north-africa'),
    },
  },
  {
    key: 'prevention-academy-united-states',
    published: ['en'],
    data: {
      title: t('Prevention Academy, United States', 'Académie de la prévention, États-Unis'),
      slug: { en: 'prevention-academy-united-states' },
      kind: 'academy',
      status: 'completed',
      startsOn: '2024-10-01',
      startsOnPrecision: 'month',
      endsOn: '2026-09-30',
      endsOnPrecision: 'month',
      summary: t(
        'Training and peer support for cities of the United States that want a prevention framework of their own. First cohort: Boise, Brooklyn Center, Cincinnati, Jackson, Kinston, Mount Vernon, Savannah and Skokie.',
        'Formation et entraide pour les villes des États-Unis qui souhaitent se doter d’un cadre de prévention. Première promotion : Boise, Brooklyn Center, Cincinnati, Jackson, Kinston, Mount Vernon, Savannah et Skokie.',
      ),
      cohorts: [{ name: t('First cohort', 'Première promotion'), startsOn: '2024-10-01' }],
      regions: refs('regions', 'north-america'),
      topics: refs('topics', 'multi-actor-prevention-frameworks'),
    },
  },
  {
    key: 'global-crises-local-impacts',
    data: {
      title: t(
        'Global Crises, Local Impacts',
        'Crises mondiales, impacts locaux',
        'Crisis globales, impactos locales',
        'أزمات عالمية، آثار محلية',
      ),
      slug: { en: 'global-crises-local-impacts' },
      kind: 'series',
      status: 'active',
      summary: t(
        'A series of meetings on how crises far away are felt in cities, and on what local governments can do about it.',
        'Une série de rencontres sur la façon dont les crises lointaines se répercutent dans les villes et sur ce que les collectivités locales peuvent y faire.',
        'Una serie de encuentros sobre cómo las crisis lejanas repercuten en las ciudades y qué pueden hacer los gobiernos locales.',
        'سلسلة لقاءات عن انعكاس الأزمات البعيدة على المدن وما يمكن للسلطات المحلية أن تفعله حيالها.',
      ),
      topics: refs('topics', 'social-cohesion', 'city-led-response'),
    },
  },
  {
    key: 'community-based-organisations-project',
    published: ['en', 'fr'],
    data: {
      title: t(
        'Community-based organisations project',
        'Projet en faveur des organisations communautaires',
        'Proyecto de organizaciones comunitarias',
      ),
      slug: { en: 'community-based-organisations-project' },
      kind: 'project',
      status: 'active',
      startsOn: '2024-10-01',
      startsOnPrecision: 'month',
      endsOn: '2027-09-30',
      endsOnPrecision: 'month',
      summary: t(
        'A project on what community-based organisations can do, with their local governments, to prevent hate and respond to it.',
        'Un projet consacré à ce que les organisations communautaires peuvent faire, avec leurs collectivités locales, pour prévenir la haine et y répondre.',
        'Un proyecto sobre lo que las organizaciones comunitarias pueden hacer, junto con sus gobiernos locales, para prevenir el odio y responder a él.',
      ),
      topics: refs('topics', 'social-cohesion'),
    },
  },
]
