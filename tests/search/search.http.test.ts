import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { paragraphs } from '../setup/rich-text'
import { publish } from './publish'

const { payload, api } = await bootHttp()

type Doc = {
  collection: string
  id: number
  title: string
  path: string
  excerpt: { text: string; marks: [number, number][]; html: string }
}

const search = async (q: string, locale: string, more: Record<string, string> = {}) => {
  const answer = await api.get('/api/search').query({ q, locale, ...more })
  expect(answer.body.errors, JSON.stringify(answer.body.errors)).toBeUndefined()
  expect(answer.status).toBe(200)
  return answer.body as {
    docs: Doc[]
    didYouMean?: string
    hasNextPage: boolean
    totalDocs?: number
    facets?: Record<string, { value: string; label?: string; count: number }[]>
  }
}

const titles = async (q: string, locale: string, more?: Record<string, string>) =>
  (await search(q, locale, more)).docs.map(({ title }) => title)

let balkans: number
let skopje: number
let youth: number

beforeAll(async () => {
  balkans = await publish(
    payload,
    'regions',
    { code: 'western-balkans' },
    {
      en: { name: 'Western Balkans' },
      fr: { name: 'Balkans occidentaux' },
    },
  )
  const city = { kind: 'city', region: balkans, timeZone: 'Europe/Skopje' }
  skopje = await publish(
    payload,
    'cities',
    { ...city, country: 'MK' },
    {
      en: { name: 'Skopje' },
      fr: { name: 'Skopje' },
      es: { name: 'Skopie' },
      ar: { name: 'سكوبيه' },
    },
  )
  await publish(
    payload,
    'cities',
    { ...city, country: 'DE', timeZone: 'Europe/Berlin' },
    { en: { name: 'Köln', summary: 'A city on the Rhine.' } },
  )
  youth = await publish(
    payload,
    'topics',
    {},
    { en: { name: 'Youth' }, fr: { name: 'Jeunesse' }, ar: { name: 'الشباب' } },
  )
  const event = {
    ...{ kind: 'summit', mode: 'in-person', status: 'confirmed', timeZone: 'Europe/Skopje' },
    ...{ startsAt: '2027-09-19T08:00:00.000Z', endsAt: '2027-09-20T16:00:00.000Z' },
  }
  await publish(
    payload,
    'events',
    { ...event, city: skopje },
    {
      en: { title: 'The mayors’ summit', summary: 'Mayors speak about <prevention> & trust.' },
      fr: { title: 'Le sommet des maires', summary: 'Les maires parlent de prévention.' },
      es: { title: 'La cumbre de alcaldes', summary: 'Los alcaldes hablan de prevención.' },
      ar: { title: 'قمة رؤساء البلديات', summary: 'يتحدث رؤساء البلديات عن الوقاية.' },
    },
  )
  const article = { kind: 'news', publishedAt: '2025-03-01T00:00:00.000Z' }
  await publish(
    payload,
    'articles',
    { ...article, topics: [youth] },
    {
      en: {
        title: 'What cities learn',
        summary: 'From each other.',
        body: paragraphs('Municipalities exchange experience.', 'The WHO sent an observer.'),
      },
      fr: {
        title: 'Ce que la ville apprend',
        summary: 'À l’école de la cohésion sociale.',
        body: paragraphs('L’évaluation des réseaux a duré un été.'),
      },
      es: {
        title: 'Lo que aprende una ciudad',
        summary: 'Las ciudades y la cohesión.',
        body: paragraphs('Evaluación de las redes.'),
      },
      ar: {
        title: 'ما تتعلّمه المدن',
        summary: 'تعزيز التماسك الاجتماعي في المدينة.',
        body: paragraphs('تُقيّم الشبكات عملها كل عام.'),
      },
    },
  )
  await publish(
    payload,
    'pages',
    {},
    { en: { title: 'About the WHO', layout: [] }, fr: { title: 'À propos' } },
  )
})

describe('a search', () => {
  it('finds another form of a word, in each language by its own grammar', async () => {
    expect(await titles('villes', 'fr')).toEqual(['Ce que la ville apprend'])
    expect(await titles('city', 'en')).toContain('What cities learn')
    expect(await titles('ciudades', 'es')).toEqual(['Lo que aprende una ciudad'])
    expect(await titles('المدن', 'ar')).toEqual(['ما تتعلّمه المدن'])
    expect(await titles('شبكات', 'ar')).toEqual(['ما تتعلّمه المدن'])
  })

  it('finds words whether or not they are written with their accents', async () => {
    expect(await titles('Koln', 'en')).toEqual(['Köln'])
    expect(await titles('KÖLN', 'en')).toEqual(['Köln'])
    expect(await titles('cohesion', 'fr')).toEqual(['Ce que la ville apprend'])
    expect(await titles('evaluaciones', 'es')).toEqual(['Lo que aprende una ciudad'])
    expect(await titles('prevention', 'es')).toEqual(['La cumbre de alcaldes'])
  })

  it('finds Arabic with and without vowel signs, tatweel and the forms of alef', async () => {
    for (const q of ['التماسك', 'التَّمَاسُك', 'التمـــاسك', 'تتعلمه', 'تُقيّم الشبكات', 'الإجتماعي']) {
      expect(await titles(q, 'ar'), q).toEqual(['ما تتعلّمه المدن'])
    }
  })

  it('finds a document by the name of what it points to, after what is called that', async () => {
    expect(await titles('Skopje', 'fr')).toEqual(['Skopje', 'Le sommet des maires'])
    expect(await titles('jeunesse', 'fr')).toEqual(['Jeunesse', 'Ce que la ville apprend'])
  })

  it('finds what was mistyped, and says what it looked for', async () => {
    const answer = await search('Skopie', 'en')
    expect(answer.didYouMean).toBe('Skopje')
    expect(answer.docs[0]).toMatchObject({ collection: 'cities', id: skopje, title: 'Skopje' })
    expect((await search('bakans', 'fr')).didYouMean).toBe('Balkans')
    expect((await search('التماسق', 'ar')).didYouMean).toBe('التماسك')
    expect((await search('Skopje', 'en')).didYouMean).toBeUndefined()
  })

  it('finds a name that is a word without meaning', async () => {
    expect(await titles('WHO', 'en')).toEqual(['About the WHO'])
  })

  it('takes phrases, "or" and a minus, and nothing as a mistake', async () => {
    expect(await titles('"exchange experience"', 'en')).toEqual(['What cities learn'])
    expect(await titles('"experience exchange"', 'en')).toEqual([])
    expect(await titles('Köln or Youth', 'en')).toEqual(expect.arrayContaining(['Köln', 'Youth']))
    expect(await titles('city -learn', 'en')).toEqual(['Köln'])
    for (const q of [
      '"',
      "'",
      '-',
      '&|!():*<->',
      "'); drop table users; --",
      '\\',
      '%',
      'a:*b',
      '"-',
    ]) {
      expect((await search(q, 'en')).docs, q).toEqual([])
    }
  })

  it('shows where the words stand, as text and as safe HTML', async () => {
    const [doc] = (await search('prevention', 'en')).docs
    const { html, marks, text } = doc?.excerpt ?? { html: '', marks: [], text: '' }
    expect(text).toBe('Mayors speak about <prevention> & trust.')
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['prevention'])
    expect(html).toBe('Mayors speak about &lt;<mark>prevention</mark>&gt; &amp; trust.')
  })

  it('answers with the address in the locale', async () => {
    const [doc] = (await search('sommet', 'fr')).docs
    expect(doc?.path).toBe('/fr/evenements/le-sommet-des-maires')
  })

  it('completes the last word when asked to', async () => {
    expect(await titles('munic', 'en')).toEqual([])
    expect(await titles('west bal', 'en', { prefix: 'true' })).toEqual([])
    expect(await titles('western bal', 'en', { prefix: 'true' })).toContain('Western Balkans')
    expect(await titles('sko', 'en', { prefix: 'true' })).toEqual(['Skopje', 'The mayors’ summit'])
    expect(await titles('المد', 'ar', { prefix: 'true' })).toEqual(['ما تتعلّمه المدن'])
  })

  it('is narrowed by type, kind, year and what results point to', async () => {
    expect(await titles('Skopje', 'en', { types: 'cities' })).toEqual(['Skopje'])
    expect(await titles('Skopje', 'en', { kinds: 'summit' })).toEqual(['The mayors’ summit'])
    expect(await titles('Skopje', 'en', { years: '2027' })).toEqual(['The mayors’ summit'])
    expect(await titles('Skopje', 'en', { types: 'events', regions: String(balkans) })).toEqual([
      'The mayors’ summit',
    ])
    expect(await titles('Skopje', 'en', { types: 'events,articles', years: '2020' })).toEqual([])
  })

  it('counts what was found, where it is asked to', async () => {
    const answer = await search('city or Skopje', 'en', {
      facets: 'types,kinds,years,topics,regions',
      limit: '1',
    })
    expect(answer.totalDocs).toBe(4)
    expect(answer.hasNextPage).toBe(true)
    expect(answer.facets).toEqual({
      types: [
        { value: 'cities', count: 2 },
        { value: 'articles', count: 1 },
        { value: 'events', count: 1 },
      ],
      kinds: [
        { value: 'city', count: 2 },
        { value: 'news', count: 1 },
        { value: 'summit', count: 1 },
      ],
      years: [
        { value: '2025', count: 1 },
        { value: '2027', count: 1 },
      ],
      topics: [{ value: String(youth), label: 'Youth', count: 1 }],
      regions: [{ value: String(balkans), label: 'Western Balkans', count: 3 }],
    })
    expect((await search('Skopje', 'en')).totalDocs).toBeUndefined()
    expect((await search('Skopje', 'en', { count: 'true' })).totalDocs).toBe(2)
  })

  it('has pages without gaps or repetitions', async () => {
    const all = await titles('city or Skopje or Youth', 'en')
    const paged: string[] = []
    for (let page = 1; page <= all.length; page++) {
      const answer = await search('city or Skopje or Youth', 'en', {
        limit: '1',
        page: String(page),
      })
      expect(answer.hasNextPage).toBe(page < all.length)
      paged.push(...answer.docs.map(({ title }) => title))
    }
    expect(paged).toEqual(all)
  })
})

describe('a search by GraphQL', () => {
  const ask = async (query: string) => (await api.post('/api/graphql').send({ query })).body

  it('answers as the endpoint does', async () => {
    const { data, errors } = await ask(`{
      Search(q: "villes", locale: fr, types: ["articles"]) {
        docs { collection id title path excerpt { text html marks } } hasNextPage didYouMean
      }
    }`)
    expect(errors).toBeUndefined()
    const { docs } = await search('villes', 'fr')
    const [{ collection, id, title, path, excerpt }] = docs as [Doc]
    expect(data.Search).toEqual({
      docs: [{ collection, id, title, path, excerpt }],
      hasNextPage: false,
      didYouMean: null,
    })
  })

  it('is refused for a type that is not searched', async () => {
    const { data, errors } = await ask('{ Search(q: "x", types: ["users"]) { docs { id } } }')
    expect(data?.Search ?? null).toBeNull()
    expect(errors[0].message).toContain('cities')
  })

  it('is refused more than ten times in one request', async () => {
    const searches = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: Search(q: "x") { page }`).join(' ')} }`
    expect((await ask(searches(9))).errors).toBeUndefined()
    expect((await ask(searches(11))).errors).toHaveLength(1)
  })
})

describe('a search that is not understood', () => {
  it.each([
    ['', 'parameterMissing', '"q"'],
    ['q=x&locale=de', 'localeUnknown', 'en, fr, es, ar'],
    ['q=x&types=users', 'parameterUnfit', 'cities'],
    ['q=x&types=members', 'parameterUnfit', 'cities'],
    ['q=x&facets=slug', 'parameterUnfit', 'types, kinds, years, topics, regions'],
    ['q=x&where[slug]=a', 'parameterUnknown', 'prefix'],
    ['q=x&q=y', 'parameterInvalid', '"q"'],
    ['q=x&limit=51', 'numberOutOfRange', '50'],
    ['q=x&page=0', 'numberOutOfRange', '1'],
    ['q=x&page=101', 'numberOutOfRange', '100'],
    ['q=x&topics=a', 'parameterMalformed', '"topics"'],
    ['q=x&years=x', 'parameterMalformed', '2026'],
    ['q=x&prefix=yes', 'parameterUnfit', 'true, false'],
    [`q=${'x'.repeat(201)}`, 'searchTooLong', '200'],
    [
      `q=x&kinds=${Array.from({ length: 21 }, (_, index) => `a${index}`)}`,
      'parameterTooMany',
      '20',
    ],
  ])('%s is answered 400 and told what is right', async (query, code, told) => {
    const answer = await api.get(`/api/search?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.type).toBe('application/problem+json')
    const problem = JSON.parse(answer.text)
    expect(problem).toMatchObject({ status: 400, code, detail: expect.stringContaining(told) })
  })
})
