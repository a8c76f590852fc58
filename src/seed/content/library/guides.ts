import { ref, type SeedDocument, t } from '../kit'
import { doc, p } from '../rich-text'
import { resource } from './resource'

const MAYORS = ['mayors-local-governments', 'city-councils']

/** Guides, toolkits and other long texts of the public library, described in our own words. */
export const GUIDES: SeedDocument[] = [
  resource('a-guide-for-mayors', {
    kind: 'guide',
    publishedAt: '2023-09-13',
    revisedAt: '2024-10-10',
    audiences: MAYORS,
    topics: ['mayoral-leadership'],
    title: t(
      'A guide for mayors: preventing and responding to hate, extremism and polarisation',
      'Guide à l’intention des maires : prévenir la haine, l’extrémisme et la polarisation et y répondre',
      'Guía para alcaldes: prevenir el odio, el extremismo y la polarización y responder a ellos',
      'دليل لرؤساء البلديات: الوقاية من الكراهية والتطرف والاستقطاب والاستجابة لها',
    ),
    summary: t(
      'What a mayor can do before, during and after a crisis.',
      'Ce que peut faire un maire avant, pendant et après une crise.',
      'Lo que puede hacer una alcaldía antes, durante y después de una crisis.',
      'ما يمكن لرئيس البلدية فعله قبل الأزمة وخلالها وبعدها.',
    ),
    files: [
      'demonstration-guide-english',
      'demonstration-guide-french',
      'demonstration-guide-arabic',
    ],
    chapters: [
      {
        title: t('Leading by example', 'Donner l’exemple', 'Dar ejemplo', 'القيادة بالقدوة'),
        slug: t('leading-by-example', 'donner-l-exemple', 'dar-ejemplo', 'القيادة-بالقدوة'),
        body: {
          en: doc(p('Demonstration text: what a mayor says in public sets the tone for a city.')),
          fr: doc(
            p(
              'Texte de démonstration : la parole publique d’un maire donne le ton dans une ville.',
            ),
          ),
          es: doc(
            p(
              'Texto de demostración: lo que dice en público una alcaldía marca el tono de la ciudad.',
            ),
          ),
          ar: doc(p('نص توضيحي: ما يقوله رئيس البلدية علنًا يحدد النبرة في المدينة.')),
        },
      },
      {
        title: t('Bringing people together', 'Rassembler', 'Reunir a la gente', 'جمع الناس'),
        slug: t('bringing-people-together', 'rassembler', 'reunir-a-la-gente', 'جمع-الناس'),
        body: {
          en: doc(p('Demonstration text: no office prevents hate on its own.')),
          fr: doc(p('Texte de démonstration : aucun service ne prévient la haine à lui seul.')),
          es: doc(p('Texto de demostración: ningún departamento previene el odio por sí solo.')),
          ar: doc(p('نص توضيحي: لا توجد إدارة تمنع الكراهية بمفردها.')),
        },
      },
    ],
  }),
  resource('a-guide-for-cities', {
    kind: 'guide',
    publishedAt: '2023-09-12',
    revisedAt: '2025-04-12',
    audiences: MAYORS,
    topics: ['multi-actor-prevention-frameworks'],
    title: t(
      'A guide for cities: preventing hate, extremism and polarisation',
      'Guide à l’intention des villes : prévenir la haine, l’extrémisme et la polarisation',
      'Guía para ciudades: prevenir el odio, el extremismo y la polarización',
      'دليل للمدن: الوقاية من الكراهية والتطرف والاستقطاب',
    ),
    summary: t(
      'How a local government builds prevention step by step.',
      'Comment une collectivité bâtit la prévention pas à pas.',
      'Cómo construye un gobierno local la prevención paso a paso.',
      'كيف تبني الحكومة المحلية الوقاية خطوة بخطوة.',
    ),
  }),
  resource('a-guide-for-city-led-response', {
    kind: 'guide',
    publishedAt: '2024-03-28',
    revisedAt: '2024-10-09',
    audiences: MAYORS,
    topics: ['city-led-response'],
    published: ['en'],
    title: t(
      'A guide for city-led response',
      'Guide de la réponse menée par les villes',
      undefined,
      'دليل الاستجابة بقيادة المدن',
    ),
    summary: t(
      'How a city responds to an incident, and what it prepares beforehand.',
      'Comment une ville répond à un incident et ce qu’elle prépare en amont.',
      undefined,
      'كيف تستجيب المدينة لحادث وما الذي تُعدّه مسبقًا.',
    ),
  }),
  resource('a-toolkit-for-cities-multi-actor-local-prevention-framework', {
    kind: 'toolkit',
    publishedAt: '2025-10-27',
    revisedAt: '2025-10-28',
    audiences: MAYORS,
    topics: ['multi-actor-prevention-frameworks'],
    title: t(
      'A toolkit for cities: building a multi-actor local prevention framework',
      'Boîte à outils pour les villes : bâtir un cadre local de prévention multi-acteurs',
    ),
    summary: t(
      'Worksheets for a framework that many local actors share.',
      'Des fiches de travail pour un cadre partagé par de nombreux acteurs locaux.',
    ),
  }),
  resource('the-national-local-cooperation-toolkit', {
    kind: 'toolkit',
    publishedAt: '2023-09-01',
    audiences: ['national-governments', 'mayors-local-governments'],
    topics: ['national-local-cooperation'],
    title: t(
      'The National-Local Cooperation Toolkit',
      'Boîte à outils sur la coopération entre État et collectivités locales',
      undefined,
      'مجموعة أدوات التعاون بين المستويين الوطني والمحلي',
    ),
    summary: t(
      'A toolkit of the GCTF on how governments and cities work together.',
      'Une boîte à outils du GCTF sur la coopération entre États et villes.',
      undefined,
      'مجموعة أدوات من GCTF حول تعاون الحكومات والمدن.',
    ),
    partners: [{ partner: ref('partners', 'global-counterterrorism-forum'), role: 'publisher' }],
    externalUrl:
      'https://www.thegctf.org/Resources/Framework-Documents/Policy-Toolkits/The-National-Local-Cooperation-NLC-Toolkit',
  }),
  resource('young-cities-booklet-kenya', {
    kind: 'research-report',
    publishedAt: '2022-01-01',
    revisedAt: '2024-09-16',
    audiences: ['youth'],
    topics: ['youth-engagement'],
    initiative: 'young-cities',
    regions: ['east-southern-africa'],
    title: t(
      'Young Cities booklet: Kenya',
      'Livret Young Cities : Kenya',
      'Cuaderno Young Cities: Kenia',
    ),
    summary: t(
      'What young people and local governments did together in Kenya.',
      'Ce que jeunes et collectivités locales ont fait ensemble au Kenya.',
      'Lo que hicieron juntos jóvenes y gobiernos locales en Kenia.',
    ),
  }),
  resource('young-cities-booklet-jordan-and-lebanon', {
    kind: 'research-report',
    audiences: ['youth'],
    topics: ['youth-engagement'],
    initiative: 'young-cities',
    regions: ['middle-east-north-africa'],
    title: t('Young Cities booklet: Jordan and Lebanon', 'Livret Young Cities : Jordanie et Liban'),
    summary: t(
      'What young people and local governments did together in Jordan and Lebanon.',
      'Ce que jeunes et collectivités locales ont fait ensemble en Jordanie et au Liban.',
    ),
  }),
  ...(['Kumanovo', 'Strumica', 'Elbasan'] as const).map((name) =>
    resource(`city-spotlight-${name.toLowerCase()}`, {
      kind: 'city-spotlight',
      cities: [name.toLowerCase()],
      regions: ['western-balkans'],
      title: t(`City spotlight: ${name}`, `Portrait de ville : ${name}`),
      summary: t(
        `What the municipality of ${name} is concerned about, and how it responds.`,
        `Ce qui préoccupe la municipalité de ${name} et comment elle y répond.`,
      ),
    }),
  ),
  resource('working-group-position-papers', {
    kind: 'position-paper',
    title: t(
      'Working group position papers (three)',
      'Notes de position des groupes de travail (trois)',
    ),
    summary: t(
      'Three papers of the working groups of the network.',
      'Trois notes des groupes de travail du réseau.',
    ),
  }),
]
