import type { SeedPage } from './page'

const INITIATIVE = 'Initiatives.docs.0'
const EVENTS = `${INITIATIVE}.events.docs.*`
const body = (paragraph: number, says: string, contains: string) => ({
  paragraph,
  says,
  at: `${INITIATIVE}.body`,
  contains,
})

export const TRANSATLANTIC: SeedPage = {
  name: 'transatlantic dialogue',
  title: {
    en: 'Transatlantic Dialogue Initiative',
    fr: 'Initiative de dialogue transatlantique',
    es: 'Iniciativa de diálogo transatlántico',
    ar: 'مبادرة الحوار عبر الأطلسي',
  },
  query: (
    locale,
    title,
  ) => `{ SiteSetting(locale: ${locale}) { membershipCall { title text label } } Initiatives(locale: ${locale}, limit: 1, where: {title: {equals: "${title}"}}) { docs {
    title startsOn startsOnPrecision summary body objectives { text }
    partners { role partner { name } }
    events(limit: 20) { docs { title startsAt venue summary city { name } figures { value qualifier } declarations { docs { title declaration { endorsementCount endorsementQualifier } } } } }
  } } }`,
  facts: [
    {
      paragraph: 1,
      says: 'the initiative',
      at: `${INITIATIVE}.title`,
      is: 'Initiative de dialogue transatlantique',
    },
    { paragraph: 3, says: 'since October 2021', at: `${INITIATIVE}.startsOn`, contains: '2021-10' },
    {
      paragraph: 3,
      says: 'of which only the month is known',
      at: `${INITIATIVE}.startsOnPrecision`,
      is: 'month',
    },
    {
      paragraph: 3,
      says: 'the State Department supports it',
      at: `${INITIATIVE}.partners.*.partner.name`,
      is: 'Département d’État des États-Unis',
    },
    body(
      3,
      'it strengthens cooperation across the Atlantic',
      'renforce la coopération transatlantique entre les maires, les collectivités locales et les praticiens',
    ),
    body(
      3,
      'against extremism, hate and polarisation, for local democracy',
      'prévenir l’extrémisme, la haine et la polarisation et sauvegarder la démocratie locale',
    ),
    body(3, 'workshops in six cities', 'Bratislava, Bruxelles, Denver, Helsinki, Londres et Oslo'),
    body(3, 'work with Slovak cities', 'villes slovaques'),
    body(3, 'major events in The Hague and New York', 'à La Haye et à New York'),
    {
      paragraph: 3,
      says: 'one of the workshops is an event: Bratislava',
      at: `${EVENTS}.city.name`,
      is: 'Bratislava',
    },
    {
      paragraph: 3,
      says: 'the working lunch in New York is one',
      at: `${EVENTS}.city.name`,
      is: 'New York',
    },
    body(4, 'why a transatlantic approach', 'Pourquoi une approche transatlantique'),
    body(5, 'joint action on security', 'ont agi ensemble face à des menaces communes'),
    body(5, 'the same drivers in different cities', 'les moteurs de la haine et de l’extrémisme'),
    body(5, 'no single ideology any more', 'ne suivent plus une idéologie unique et distincte'),
    body(
      5,
      'what follows for city policies',
      'Les politiques et les mesures de prévention des villes',
    ),
    body(6, 'shared challenges', 'Des défis et des possibilités en commun'),
    body(7, 'kinds of hate', 'fondée sur l’ethnicité, la race ou l’identité, et l’antisémitisme'),
    body(
      7,
      'far right, disinformation, polarisation',
      'les mouvements d’extrême droite, la désinformation et la polarisation politique',
    ),
    body(
      7,
      'a platform for exchange',
      'une plateforme où maires, responsables municipaux et praticiens locaux',
    ),
    {
      paragraph: 7,
      says: 'practices are adopted and adapted',
      at: `${INITIATIVE}.objectives.*.text`,
      contains: 'Repérer, adopter et adapter',
    },
    body(8, 'the dialogue of mayors', 'Le dialogue transatlantique des maires à La Haye'),
    { paragraph: 9, says: 'in November 2022', at: `${EVENTS}.startsAt`, contains: '2022-11' },
    {
      paragraph: 9,
      says: 'the dialogue is an event',
      at: `${EVENTS}.title`,
      is: 'Dialogue transatlantique des maires',
    },
    {
      paragraph: 9,
      says: 'more than a hundred took part',
      at: `${EVENTS}.figures.*.value`,
      is: 100,
    },
    { paragraph: 9, says: 'at the Peace Palace', at: `${EVENTS}.venue`, is: 'Palais de la Paix' },
    { paragraph: 9, says: 'in The Hague', at: `${EVENTS}.city.name`, is: 'La Haye' },
    body(9, 'entangled threats, anti-government sentiment', 'le sentiment antigouvernemental'),
    body(9, 'two days', 'pendant deux jours'),
    {
      paragraph: 9,
      says: 'the declaration and action plan',
      at: `${EVENTS}.declarations.docs.*.title`,
      is: 'Déclaration et plan d’action des maires de La Haye',
    },
    {
      paragraph: 9,
      says: 'endorsed by forty cities',
      at: `${EVENTS}.declarations.docs.*.declaration.endorsementCount`,
      is: 40,
    },
    {
      paragraph: 9,
      says: 'by more than forty',
      at: `${EVENTS}.declarations.docs.*.declaration.endorsementQualifier`,
      is: 'more_than',
    },
    {
      paragraph: 10,
      says: 'is your city a strong city?',
      at: 'SiteSetting.membershipCall.title',
      is: 'Votre ville est-elle une ville forte ?',
    },
    {
      paragraph: 11,
      says: 'open to sub-national authorities',
      at: 'SiteSetting.membershipCall.text',
      contains: 'd’un autre niveau infranational',
    },
    { paragraph: 11, says: 'free', at: 'SiteSetting.membershipCall.text', contains: 'gratuite' },
  ],
  exceptions: [
    {
      paragraph: 2,
      says: 'the title a second time',
      because: 'breadcrumb and heading show one field',
    },
    {
      paragraph: 3,
      says: 'events for Brussels, Denver, Helsinki, London and Oslo',
      because: 'the page gives no dates, and an event must have one; the text names them',
    },
    {
      paragraph: 12,
      says: 'notice of machine translation',
      because: 'translation tells it, of each document in each language',
    },
  ],
}
