import type supertest from 'supertest'

/** A question of an anonymous reader, as one line that can be read in a failure. */
export type Question = { url: string; query?: string }

export type Answer = { status: number; text: string; isHit: boolean }

type Http = ReturnType<typeof supertest>

/** Collections that anybody may read. */
const COLLECTIONS = [
  'articles',
  'cities',
  'documents',
  'events',
  'initiatives',
  'media',
  'members',
  'pages',
  'partners',
  'people',
  'regions',
  'reports',
  'resources',
  'topics',
]

const EVENT = `title slug path availableLocales translation { state percent }
  city { name region { name } } cities { name }
  organisers { organisation { value { ... on Partner { name } ... on City { name } } } }
  sessions(sort: "startsAt") { docs { title } } reports { docs { title } }
  articles { docs { title } } declarations { docs { title } }`

/** Questions to every collection, in several languages, over REST and GraphQL, deep and flat. */
export const questionsOf = (ids: Record<'city' | 'event' | 'page', number>): Question[] => [
  ...COLLECTIONS.flatMap((slug) => [
    { url: `/api/${slug}?locale=fr&depth=1&limit=50` },
    { url: `/api/${slug}?locale=en&depth=0&limit=50&pagination=false` },
    { url: `/api/${slug}/count?locale=fr` },
  ]),
  ...['en', 'fr'].flatMap((locale) => [
    { url: `/api/events/${ids.event}?locale=${locale}&depth=2` },
    { url: `/api/cities/${ids.city}?locale=${locale}&depth=1` },
    { url: `/api/pages/${ids.page}?locale=${locale}` },
    { url: `/api/globals/site-settings?locale=${locale}` },
    { url: `/api/globals/navigation?locale=${locale}&depth=1` },
  ]),
  ...COLLECTIONS.map((slug) => ({ url: `/api/${slug}?locale=fr&fallback-locale=en&limit=50` })),
  ...['en', 'es'].flatMap((fallback) => [
    { url: `/api/events/${ids.event}?locale=fr&fallback-locale=${fallback}&depth=2` },
    { url: `/api/pages/${ids.page}?locale=ar&fallback-locale=${fallback},fr` },
    { url: `/api/globals/site-settings?locale=fr&fallback-locale=${fallback}` },
    { url: `/api/cities?locale=fr&fallback-locale=${fallback}&sort=name` },
    { url: `/api/events?locale=fr&fallback-locale=${fallback}&sort=city.name&limit=5` },
    { url: `/api/cities?locale=fr&fallback-locale=${fallback}&where[name][like]=alpha` },
    { url: `/api/events/count?locale=fr&fallback-locale=${fallback}&where[city.name][like]=beta` },
    {
      url: '/api/graphql',
      query: `{ Cities(locale: fr, fallbackLocale: ${fallback}, sort: "name") { totalDocs docs {
        name _fallback events(limit: 5) { docs { title _fallback } } } } }`,
    },
  ]),
  {
    url: '/api/graphql',
    query: `{ en: Event(id: ${ids.event}, locale: en) { ${EVENT} }
      fr: Events(locale: fr, limit: 50, sort: "startsAt") { docs { title city { name } } } }`,
  },
  { url: `/api/events?locale=fr&where[city][equals]=${ids.city}&select[title]=true` },
  { url: '/api/events?locale=fr&where[cities.name][equals]=Tirana&sort=city.name' },
  { url: '/api/events?locale=en&where[slug][equals]=fourth-summit&limit=1' },
  { url: '/api/events?locale=fr&where[slug][equals]=not-there&limit=1' },
  { url: '/api/members?locale=fr&where[city.region.code][equals]=western-balkans&sort=city.name' },
  { url: '/api/resources?locale=en&where[declaration.adoptedAt][exists]=true' },
  ...['en', 'fr'].flatMap((locale) => [
    { url: '/api/graphql', query: `{ Event(id: ${ids.event}, locale: ${locale}) { ${EVENT} } }` },
    {
      url: '/api/graphql',
      query: `{ Events(locale: ${locale}, limit: 50, sort: "startsAt") { totalDocs docs { ${EVENT} } } }`,
    },
    {
      url: '/api/graphql',
      query: `{ Cities(locale: ${locale}, limit: 50) { docs { name slug
        events(limit: 5) { docs { title } } membership { docs { status statement } } } } }`,
    },
    {
      url: '/api/graphql',
      query: `{ Pages(locale: ${locale}) { docs { title path parent { title } } }
        SiteSetting(locale: ${locale}) { name tagline } countTopics(locale: ${locale}) { totalDocs } }`,
    },
  ]),
]

/** Asks as anybody does, from the store where the answer is kept. */
export const ask = (http: Http, question: Question): Promise<Answer> => request(http, question)

/** Asks past the store: whoever sends a cookie is answered anew. */
export const askAnew = (http: Http, question: Question): Promise<Answer> =>
  request(http, question, { Cookie: 'nobody=1' })

const request = async (
  http: Http,
  { url, query }: Question,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const asked = query === undefined ? http.get(url) : http.post(url).send({ query })
  const { status, text, headers: said } = await asked.set(headers)
  return { status, text, isHit: said['cache-status']?.includes('; hit') === true }
}

/** Asks them all, four at a time. */
export const askAll = async (
  questions: readonly Question[],
  askOne: (question: Question) => Promise<Answer>,
): Promise<Answer[]> => {
  const answers: Answer[] = []
  const left = [...questions.entries()]
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      answers[next[0]] = await askOne(next[1])
    }
  }
  await Promise.all([worker(), worker(), worker(), worker()])
  return answers
}
