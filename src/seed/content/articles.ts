import { ref, refs, type SeedDocument, t } from './kit'
import { doc, linkTo, p } from './rich-text'
import { nlcBody } from './seed-pages/nlc'
import { updatesBody } from './seed-pages/updates'

/** News: the two seed pages and a few short items made from the facts of the public pages. */
export const ARTICLES: SeedDocument[] = [
  {
    key: 'national-league-of-cities-and-strong-cities-network-join-forces',
    data: {
      title: t(
        'National League of Cities and Strong Cities Network join forces against rising hate, extremism and polarisation',
        'La National League of Cities et le Strong Cities Network unissent leurs forces contre la montée de la haine, de l’extrémisme et de la polarisation',
        'La National League of Cities y Strong Cities Network unen fuerzas contra el aumento del odio, el extremismo y la polarización',
        'تضافر جهود National League of Cities وStrong Cities Network في مواجهة تصاعد الكراهية والتطرف والاستقطاب',
      ),
      slug: { en: 'national-league-of-cities-and-strong-cities-network-join-forces' },
      kind: 'press-release',
      publishedAt: '2024-02-27',
      dateline: t('Washington, D.C.', 'Washington D.C.', 'Washington D. C.', 'واشنطن العاصمة'),
      summary: t(
        'An official programming partnership gives members of the NLC access to a global network of more than 230 cities.',
        'Un partenariat officiel de programmation ouvre aux membres de la NLC un réseau mondial de plus de 230 villes.',
        'Una alianza oficial de programación abre a los miembros de la NLC una red mundial de más de 230 ciudades.',
        'شراكة برامجية رسمية تتيح لأعضاء NLC الانضمام إلى شبكة عالمية تضم أكثر من 230 مدينة.',
      ),
      body: nlcBody,
      topics: refs('topics', 'city-led-response', 'social-cohesion', 'strategic-communications'),
      regions: refs('regions', 'north-america'),
      partners: refs('partners', 'national-league-of-cities'),
      events: refs('events', 'national-league-of-cities-strong-cities-network-webinar'),
      about: refs('partners', 'national-league-of-cities'),
      hashtags: ['#StrongCities', '#StrongerTogether'],
      cover: ref('media', 'handshake-of-networks'),
    },
  },
  {
    key: 'strong-cities-network-september-updates',
    data: {
      title: t(
        'Strong Cities Network: September updates',
        'Strong Cities Network : nouvelles de septembre',
        'Strong Cities Network: novedades de septiembre',
        'Strong Cities Network: مستجدات سبتمبر',
      ),
      slug: { en: 'strong-cities-network-september-updates' },
      kind: 'newsletter',
      publishedAt: '2021-10-19',
      summary: t(
        'The steering committee is revitalised, a side event of the United Nations General Assembly is held, two papers are out.',
        'Le comité directeur est revitalisé, un événement parallèle de l’Assemblée générale des Nations Unies a eu lieu, deux documents paraissent.',
        'Se revitaliza el comité directivo, se celebra un evento paralelo de la Asamblea General de las Naciones Unidas y se publican dos documentos.',
        'إحياء اللجنة التوجيهية، وفعالية جانبية للجمعية العامة للأمم المتحدة، وصدور وثيقتين.',
      ),
      body: updatesBody,
      events: refs(
        'events',
        'international-steering-committee-revitalisation-meeting',
        'the-role-of-cities-un-general-assembly-side-event',
      ),
      resources: refs(
        'resources',
        'ten-actions-for-cities',
        'strong-cities-network-fact-sheet-2021',
      ),
      cover: ref('media', 'online-meeting'),
    },
  },
  {
    key: 'north-america-regional-hub-launched',
    published: ['en', 'fr'],
    data: {
      title: t(
        'North America Regional Hub launched in Pittsburgh',
        'Le pôle régional pour l’Amérique du Nord lancé à Pittsburgh',
        'Se lanza en Pittsburgh el centro regional para América del Norte',
        'إطلاق المركز الإقليمي لأمريكا الشمالية في بيتسبرغ',
      ),
      slug: { en: 'north-america-regional-hub-launched' },
      kind: 'news',
      publishedAt: '2024-08-09',
      summary: t(
        'City leaders met from 6 to 8 August 2024 for the launch of the hub.',
        'Des dirigeants municipaux se sont réunis du 6 au 8 août 2024 pour le lancement du pôle.',
        'Líderes municipales se reunieron del 6 al 8 de agosto de 2024 para el lanzamiento del centro.',
        'اجتمعت قيادات المدن من 6 إلى 8 أغسطس 2024 لإطلاق المركز.',
      ),
      body: {
        en: doc(
          p(
            'The hub was launched at a ',
            linkTo(
              'retreat for mayors and city leaders',
              ref('events', 'mayoral-and-city-leadership-retreat'),
            ),
            ' in Pittsburgh.',
          ),
        ),
        fr: doc(
          p(
            'Le pôle a été lancé lors d’une ',
            linkTo(
              'retraite de maires et de dirigeants municipaux',
              ref('events', 'mayoral-and-city-leadership-retreat'),
            ),
            ' à Pittsburgh.',
          ),
        ),
      },
      regions: refs('regions', 'north-america'),
      cities: refs('cities', 'pittsburgh'),
      events: refs('events', 'mayoral-and-city-leadership-retreat'),
    },
  },
  {
    key: 'community-based-organisations-project-announced',
    data: {
      title: t(
        'Project announced: community-based organisations in prevention',
        'Annonce de projet : les organisations communautaires dans la prévention',
      ),
      slug: { en: 'community-based-organisations-project-announced' },
      kind: 'announcement',
      publishedAt: '2024-10-01',
      summary: t(
        'From October 2024 to September 2027 a project supports community-based organisations.',
        'D’octobre 2024 à septembre 2027, un projet soutient les organisations communautaires.',
      ),
      initiative: ref('initiatives', 'community-based-organisations-project'),
    },
  },
  {
    key: 'kakamega-joins-the-network',
    published: ['en'],
    data: {
      title: t(
        'Kakamega joins the network',
        'Kakamega rejoint le réseau',
        'Kakamega se une a la red',
      ),
      slug: { en: 'kakamega-joins-the-network' },
      kind: 'news',
      publishedAt: '2021-03-25',
      summary: t(
        'The county in Kenya became a member on 25 March 2021.',
        'Le comté kényan est devenu membre le 25 mars 2021.',
        'El condado keniano se incorporó el 25 de marzo de 2021.',
      ),
      regions: refs('regions', 'east-southern-africa'),
      cities: refs('cities', 'kakamega'),
    },
  },
]
