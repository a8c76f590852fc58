import type { SeedPage } from './page'

const REPORT = 'Reports.docs.0'
const EVENT = `${REPORT}.event`

export const VICTORIA: SeedPage = {
  name: 'report of the conference in Victoria',
  title: {
    en: 'the potential of cities in western Canada',
    fr: 'le potentiel des villes de l’ouest du Canada',
    es: 'el potencial de las ciudades del oeste del Canadá',
    ar: 'إمكانات مدن غرب كندا',
  },
  query: (
    locale,
    title,
  ) => `{ Reports(locale: ${locale}, limit: 1, where: {title: {like: "${title}"}}) { docs {
    title summary nextSteps readingMinutes
    cities { name } organisations { name } recommendations { audience }
    relatedEvents { title }
    event { title startsAt endsAt allDay timeZone initiative { title }
      city { name country subdivision }
      figures { measure value qualifier }
      organisers { role organisation { relationTo value { ... on Partner { name acronym } ... on City { name } } } } }
  } } }`,
  facts: [
    {
      paragraph: 1,
      says: 'belongs to the series on global crises and local impacts',
      at: `${EVENT}.initiative.title`,
      is: 'Crises mondiales, impacts locaux',
    },
    {
      paragraph: 1,
      says: 'is about preventing hate and social cohesion',
      at: `${REPORT}.title`,
      contains: 'prévenir la haine et renforcer la cohésion sociale',
    },
    {
      paragraph: 1,
      says: 'is about the western United States too',
      at: `${REPORT}.title`,
      contains: 'l’ouest des États-Unis',
    },
    {
      paragraph: 2,
      says: 'takes minutes to read: one in our wording',
      at: `${REPORT}.readingMinutes`,
      is: 1,
    },
    { paragraph: 3, says: 'the days', at: `${REPORT}.summary`, contains: '30 et 31 octobre 2024' },
    {
      paragraph: 3,
      says: 'F4PF took part in organising it',
      at: `${EVENT}.organisers.*.organisation.value.acronym`,
      is: 'F4PF',
    },
    {
      paragraph: 3,
      says: 'F4PF has a name',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Foundation for a Path Forward',
    },
    {
      paragraph: 3,
      says: 'so did the city of Victoria',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Victoria',
    },
    { paragraph: 3, says: 'how many came', at: `${EVENT}.figures.*.value`, is: 65 },
    {
      paragraph: 3,
      says: 'that it was more than so many',
      at: `${EVENT}.figures.*.qualifier`,
      is: 'more_than',
    },
    {
      paragraph: 3,
      says: 'mayors and councillors came',
      at: `${REPORT}.summary`,
      contains: 'maires, conseillers municipaux',
    },
    {
      paragraph: 3,
      says: 'states, provinces and the federal government came',
      at: `${REPORT}.summary`,
      contains: 'des États, des provinces et du gouvernement fédéral',
    },
    {
      paragraph: 3,
      says: 'it was the first of its kind',
      at: `${REPORT}.summary`,
      contains: 'La première conférence',
    },
    {
      paragraph: 3,
      says: 'the attorney general’s office paid',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Bureau du procureur général de la Colombie-Britannique',
    },
    {
      paragraph: 3,
      says: 'so did the consulate',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Consulat des États-Unis à Vancouver',
    },
    { paragraph: 3, says: 'as funders', at: `${EVENT}.organisers.*.role`, is: 'funder' },
    {
      paragraph: 4,
      says: 'it began on 30 October there',
      at: `${EVENT}.startsAt`,
      contains: '2024-10-30T07:00',
    },
    {
      paragraph: 4,
      says: 'it ended on 31 October there',
      at: `${EVENT}.endsAt`,
      contains: '2024-11-01T06:59',
    },
    { paragraph: 4, says: 'in Victoria', at: `${EVENT}.city.name`, is: 'Victoria' },
    { paragraph: 4, says: 'in British Columbia', at: `${EVENT}.city.subdivision`, is: 'CA-BC' },
    { paragraph: 4, says: 'in Canada', at: `${EVENT}.city.country`, is: 'CA' },
    {
      paragraph: 13,
      says: 'findings go into the fifth summit',
      at: `${REPORT}.relatedEvents.*.title`,
      is: 'Cinquième sommet mondial',
    },
    {
      paragraph: 13,
      says: 'where and when that is',
      at: `${REPORT}.nextSteps`,
      contains: 'au Cap (Afrique du Sud), du 3 au 5 décembre 2024',
    },
    {
      paragraph: 13,
      says: 'cities of both countries take part, the governments sponsor it',
      at: `${REPORT}.nextSteps`,
      contains:
        'Plusieurs villes du Canada et des États-Unis y participeront, et les gouvernements des deux pays',
    },
    {
      paragraph: 14,
      says: 'practices go into the resource hub',
      at: `${REPORT}.nextSteps`,
      contains: 'centre de ressources',
    },
    {
      paragraph: 14,
      says: 'which holds guides and toolkits',
      at: `${REPORT}.nextSteps`,
      contains: 'guides et de boîtes à outils',
    },
    {
      paragraph: 14,
      says: 'city spotlights are written with those who came',
      at: `${REPORT}.nextSteps`,
      contains: 'portraits de villes',
    },
    {
      paragraph: 15,
      says: 'the North America hub goes on',
      at: `${REPORT}.nextSteps`,
      contains: 'pôle régional pour l’Amérique du Nord',
    },
    {
      paragraph: 15,
      says: 'a second round in British Columbia in 2025',
      at: `${REPORT}.nextSteps`,
      contains: 'revenir en Colombie-Britannique en 2025 pour la deuxième édition',
    },
  ],
  exceptions: [
    {
      paragraph: 2,
      says: 'ten minutes',
      because: 'minutes are counted from our own, shorter text',
    },
    {
      paragraph: 5,
      says: 'cities represented',
      because: 'the page has lost the list; cities is empty',
    },
    {
      paragraph: 6,
      says: 'organisations represented, of two kinds',
      because: 'the page has lost both lists; organisations is empty',
    },
    {
      paragraph: 9,
      says: 'recommendations to four audiences',
      because: 'the page has lost all four lists; a group without items cannot be stored',
    },
    {
      paragraph: 16,
      says: 'teaser of news and events',
      because: 'a section of the frontend, not of the report',
    },
    {
      paragraph: 18,
      says: 'notice of machine translation',
      because: 'translation tells it, of each document in each language',
    },
  ],
}
