import type { SeedPage } from './page'

const ARTICLE = 'Articles.docs.0'
const EVENTS = `${ARTICLE}.events.*`
const body = (paragraph: number, says: string, contains: string) => ({
  paragraph,
  says,
  at: `${ARTICLE}.body`,
  contains,
})

export const UPDATES: SeedPage = {
  name: 'updates of September 2021',
  title: {
    en: 'September updates',
    fr: 'nouvelles de septembre',
    es: 'novedades de septiembre',
    ar: 'مستجدات سبتمبر',
  },
  query: (
    locale,
    title,
  ) => `{ Articles(locale: ${locale}, limit: 1, where: {title: {like: "${title}"}}) { docs {
    title publishedAt kind readingMinutes body cover { caption }
    resources { title kind summary files { document { title language url } } }
    events { title kind mode startsAt summary figures { value } recordings { url }
      organisers { role organisation { value { ... on Partner { name } } } }
      speakers { positionAtTheTime person { name } }
      reports { docs { title summary body } } }
  } } }`,
  facts: [
    {
      paragraph: 1,
      says: 'updates of September, by the name of the network',
      at: `${ARTICLE}.title`,
      is: 'Strong Cities Network : nouvelles de septembre',
    },
    {
      paragraph: 2,
      says: 'published on 19 October 2021',
      at: `${ARTICLE}.publishedAt`,
      contains: '2021-10-19',
    },
    {
      paragraph: 3,
      says: 'its kind, which the page has lost',
      at: `${ARTICLE}.kind`,
      is: 'newsletter',
    },
    {
      paragraph: 6,
      says: 'minutes to read: two in our wording',
      at: `${ARTICLE}.readingMinutes`,
      is: 2,
    },
    {
      paragraph: 7,
      says: 'the caption of the picture',
      at: `${ARTICLE}.cover.caption`,
      contains: 'plus de 120 participants de 38 pays',
    },
    { paragraph: 7, says: 'so many participants', at: `${EVENTS}.figures.*.value`, is: 120 },
    { paragraph: 7, says: 'so many countries', at: `${EVENTS}.figures.*.value`, is: 38 },
    body(8, 'two important events', 'deux événements importants'),
    {
      paragraph: 9,
      says: 'a meeting on 22 September',
      at: `${EVENTS}.startsAt`,
      contains: '2021-09-22',
    },
    {
      paragraph: 9,
      says: 'some twenty cities',
      at: `${EVENTS}.summary`,
      contains: 'une vingtaine de villes',
    },
    {
      paragraph: 9,
      says: 'to revitalise the committee',
      at: `${EVENTS}.title`,
      is: 'Comité directeur international : réunion de revitalisation',
    },
    body(9, 'the body that governs and decides', 'organe de direction et de décision du SCN'),
    body(9, 'challenges, and being fit for purpose', 'reste adapté à sa mission'),
    {
      paragraph: 9,
      says: 'a short summary',
      at: `${EVENTS}.reports.docs.*.title`,
      is: 'Revitaliser le Comité directeur international : résumé',
    },
    {
      paragraph: 10,
      says: 'a side event on 30 September',
      at: `${EVENTS}.startsAt`,
      contains: '2021-09-30',
    },
    { paragraph: 10, says: 'it is a side event', at: `${EVENTS}.kind`, is: 'side_event' },
    { paragraph: 10, says: 'virtual', at: `${EVENTS}.mode`, is: 'online' },
    {
      paragraph: 10,
      says: 'of the 76th General Assembly',
      at: `${EVENTS}.summary`,
      contains: '76e Assemblée générale',
    },
    {
      paragraph: 10,
      says: 'its subject',
      at: `${EVENTS}.title`,
      contains: 'Le rôle des villes dans l’avancement des efforts mondiaux',
    },
    {
      paragraph: 10,
      says: 'North Macedonia co-sponsored',
      at: `${EVENTS}.organisers.*.organisation.value.name`,
      is: 'Ministère des Affaires étrangères de Macédoine du Nord',
    },
    {
      paragraph: 10,
      says: 'so did the State Department',
      at: `${EVENTS}.organisers.*.organisation.value.name`,
      is: 'Département d’État des États-Unis',
    },
    body(
      10,
      'who came',
      'gouvernements nationaux, des Nations Unies et d’autres organismes multilatéraux',
    ),
    {
      paragraph: 10,
      says: 'a recording',
      at: `${EVENTS}.recordings.*.url`,
      contains: 'youtube.com',
    },
    {
      paragraph: 10,
      says: 'a full summary',
      at: `${EVENTS}.reports.docs.*.title`,
      contains: 'résumé de l’événement parallèle',
    },
    body(11, 'two papers', 'Deux documents soumis à examen'),
    body(12, 'ten actions', 'dix actions que les villes peuvent mener'),
    {
      paragraph: 12,
      says: 'the paper is in the library',
      at: `${ARTICLE}.resources.*.title`,
      contains: 'Dix actions',
    },
    body(12, 'a whole-of-society approach', 'approche de l’ensemble de la société'),
    body(13, 'a fact sheet with the hub model', 'nouveau modèle de pôles régionaux'),
    {
      paragraph: 13,
      says: 'the fact sheet is in the library',
      at: `${ARTICLE}.resources.*.kind`,
      is: 'fact_sheet',
    },
    body(14, 'heading of the summary', 'Revitaliser le Comité directeur international'),
    body(15, 'what the committee does', 'orientation stratégique'),
    body(15, 'led by its members', 'dirigé et guidé par ses membres'),
    body(15, 'to strengthen the network', 'à renforcer le réseau et à en accroître l’impact'),
    body(17, 'heading of the recording', 'enregistrement complet'),
    ...[
      [
        'Uzra Zeya',
        'Sous-secrétaire d’État à la sécurité civile, à la démocratie et aux droits humains (États-Unis)',
      ],
      [
        'Vladimir Voronkov',
        'Secrétaire général adjoint des Nations Unies à la lutte contre le terrorisme',
      ],
      ['Naheed Nenshi', 'Maire de Calgary (Canada)'],
      ['Bill Peduto', 'Maire de Pittsburgh (États-Unis)'],
      ['Andy Burnham', 'Maire du Grand Manchester (Royaume-Uni)'],
    ].flatMap(([name, office]) => [
      {
        paragraph: 18,
        says: `${name} spoke`,
        at: `${EVENTS}.speakers.*.person.name`,
        is: name as string,
      },
      {
        paragraph: 18,
        says: `${name} in office`,
        at: `${EVENTS}.speakers.*.positionAtTheTime`,
        is: office as string,
      },
    ]),
  ],
  exceptions: [
    { paragraph: 4, says: 'share buttons', because: 'a matter of the frontend' },
    { paragraph: 5, says: 'tags', because: 'the page has lost them' },
    {
      paragraph: 16,
      says: 'the word "Image" in place of a picture',
      because: 'the page has lost the picture',
    },
    {
      paragraph: 18,
      says: 'the European Union as co-sponsor',
      because: 'added by machine translation; paragraph 10 and the English page do not know it',
    },
    {
      paragraph: 19,
      says: 'notice of machine translation',
      because: 'translation tells it, of each document in each language',
    },
  ],
}
