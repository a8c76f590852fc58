import type { SeedPage } from './page'

const ARTICLE = 'Articles.docs.0'
const body = (paragraph: number, says: string, contains: string) => ({
  paragraph,
  says,
  at: `${ARTICLE}.body`,
  contains,
})

export const NLC: SeedPage = {
  name: 'partnership of the National League of Cities',
  title: {
    en: 'National League of Cities',
    fr: 'National League of Cities',
    es: 'National League of Cities',
    ar: 'National League of Cities',
  },
  query: (
    locale,
    title,
  ) => `{ SiteSetting(locale: ${locale}) { name acronym boilerplate } Articles(locale: ${locale}, limit: 1, where: {title: {like: "${title}"}}) { docs {
    title publishedAt kind readingMinutes dateline summary body hashtags
    topics { name }
    partners { name acronym } events { title startsAt mode kind summary }
    about { name acronym boilerplate agreements { kind signedOn } }
  } } }`,
  facts: [
    {
      paragraph: 1,
      says: 'both organisations join forces',
      at: `${ARTICLE}.title`,
      contains: 'La National League of Cities et le Strong Cities Network unissent leurs forces',
    },
    {
      paragraph: 1,
      says: 'against hate, extremism and polarisation',
      at: `${ARTICLE}.title`,
      contains: 'la haine, de l’extrémisme et de la polarisation',
    },
    {
      paragraph: 2,
      says: 'published on 27 February 2024',
      at: `${ARTICLE}.publishedAt`,
      contains: '2024-02-27',
    },
    {
      paragraph: 3,
      says: 'its kind, which the page has lost',
      at: `${ARTICLE}.kind`,
      is: 'press_release',
    },
    {
      paragraph: 5,
      says: 'takes minutes to read: two in our wording',
      at: `${ARTICLE}.readingMinutes`,
      is: 2,
    },
    { paragraph: 6, says: 'from Washington', at: `${ARTICLE}.dateline`, is: 'Washington D.C.' },
    body(6, 'local leaders face rising hate', 'Partout aux États-Unis'),
    body(6, 'causes abroad and at home', 'des événements mondiaux aux différends intérieurs'),
    body(6, 'they pick up the pieces', 'doivent recoller les morceaux'),
    body(7, 'an official programming partnership', 'partenariat officiel de programmation'),
    body(
      7,
      'more than 230 cities of every kind',
      'plus de 230 villes, urbaines et rurales, grandes et petites',
    ),
    body(
      7,
      'the part of local leaders',
      'rôle particulier des dirigeants et des gouvernements locaux',
    ),
    body(7, 'sharing, learning, tools', 'des outils et d’autres ressources pratiques'),
    {
      paragraph: 8,
      says: 'the NLC, by its own abbreviation',
      at: `${ARTICLE}.partners.*.acronym`,
      is: 'NLC',
    },
    body(
      8,
      'members gain resources and a network',
      'Les membres de la NLC auront accès à des ressources de pointe',
    ),
    body(8, 'more is to come', 'créer d’autres possibilités utiles aux membres'),
    body(9, 'hate has no place', 'n’ont pas leur place dans nos communautés'),
    body(9, 'people live without fear', 'vaquer à leurs occupations sans craindre'),
    body(9, 'both stand with cities', 'sont unies et prêtes à soutenir les villes'),
    body(
      10,
      'what Clarence Anthony said, reported',
      'Clarence Anthony, président-directeur général et directeur exécutif de la NLC, a déclaré que',
    ),
    body(
      10,
      'democracy, incivility, safety at home',
      'protéger la démocratie, lutter contre les incivilités',
    ),
    body(
      11,
      'what Eric Rosand said, reported',
      'Eric Rosand, directeur exécutif de Strong Cities, a indiqué que',
    ),
    body(11, 'stronger together', 'plus fortes ensemble'),
    { paragraph: 12, says: 'a joint webinar', at: `${ARTICLE}.events.*.kind`, is: 'webinar' },
    { paragraph: 12, says: 'online', at: `${ARTICLE}.events.*.mode`, is: 'online' },
    {
      paragraph: 12,
      says: 'on 27 March 2024',
      at: `${ARTICLE}.events.*.startsAt`,
      contains: '2024-03-27',
    },
    {
      paragraph: 12,
      says: 'on strategic communications',
      at: `${ARTICLE}.events.*.summary`,
      contains: 'communication stratégique',
    },
    {
      paragraph: 14,
      says: 'who the NLC is',
      at: `${ARTICLE}.about.*.boilerplate`,
      contains: 'plus de 200 millions de personnes',
    },
    {
      paragraph: 14,
      says: 'what it works for',
      at: `${ARTICLE}.about.*.boilerplate`,
      contains:
        'renforcer le leadership local, à influencer la politique fédérale et à proposer des solutions innovantes',
    },
    {
      paragraph: 15,
      says: 'who Strong Cities is',
      at: 'SiteSetting.boilerplate',
      contains: 'réseau mondial indépendant de plus de 230 villes et gouvernements infranationaux',
    },
    {
      paragraph: 15,
      says: 'within human rights',
      at: 'SiteSetting.boilerplate',
      contains: 'droits humains',
    },
    { paragraph: 15, says: 'a hashtag', at: `${ARTICLE}.hashtags.*`, is: '#StrongCities' },
    { paragraph: 15, says: 'another', at: `${ARTICLE}.hashtags.*`, is: '#StrongerTogether' },
  ],
  exceptions: [
    { paragraph: 4, says: 'share buttons', because: 'a matter of the frontend' },
    {
      paragraph: 10,
      says: 'two quotations in French',
      because: 'they are machine translations of English words; we report them instead',
    },
    { paragraph: 13, says: 'the end mark ###', because: 'a habit of press releases, not content' },
    {
      paragraph: 14,
      says: 'the social networks that the NLC is on',
      because: 'the page has lost their addresses, and a link without one is none',
    },
    {
      paragraph: 15,
      says: 'the social networks that Strong Cities is on',
      because: 'the page has lost their addresses, and a link without one is none',
    },
    {
      paragraph: 16,
      says: 'notice of machine translation',
      because: 'translation tells it, of each document in each language',
    },
  ],
}
