import fc from 'fast-check'

/** A request of somebody who is signed in as an administrator. */
export type Write = { method: 'patch' | 'post' | 'delete'; url: string; body: object }

type Ids = Record<
  'kumanovo' | 'tirana' | 'summit' | 'ministry' | 'balkans' | 'guide' | 'report' | 'page' | 'child',
  number
>

const locale = fc.constantFrom('en', 'fr', 'es')
/** Words without figures: the gate of translations compares those. */
const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta')
const words = fc.tuple(word, word, word).map((it) => it.join(' '))
const published = { _status: 'published' }

/** Writes of every kind over REST and GraphQL. Some are refused, which is a change of nothing. */
export const writes = (ids: Ids): fc.Arbitrary<Write>[] => {
  const named = fc.constantFrom(
    { at: `cities/${ids.kumanovo}`, field: 'name' },
    { at: `cities/${ids.tirana}`, field: 'name' },
    { at: `events/${ids.summit}`, field: 'title' },
    { at: `partners/${ids.ministry}`, field: 'name' },
    { at: `regions/${ids.balkans}`, field: 'name' },
    { at: `resources/${ids.guide}`, field: 'title' },
    { at: `reports/${ids.report}`, field: 'title' },
    { at: `pages/${ids.page}`, field: 'title' },
    { at: `pages/${ids.child}`, field: 'title' },
  )
  const patch = (of: fc.Arbitrary<{ url: string; body: object }>): fc.Arbitrary<Write> =>
    of.map((it) => ({ method: 'patch', ...it }))
  const post = (of: fc.Arbitrary<{ url: string; body: object }>): fc.Arbitrary<Write> =>
    of.map((it) => ({ method: 'post', ...it }))
  const city = fc.constantFrom(ids.kumanovo, ids.tirana)

  const publishText = patch(
    fc.record({ named, locale, words }).map((it) => ({
      url: `/api/${it.named.at}?locale=${it.locale}`,
      body: { [it.named.field]: it.words, ...published },
    })),
  )
  const saveDraft = patch(
    fc.record({ named, locale, words }).map((it) => ({
      url: `/api/${it.named.at}?locale=${it.locale}&draft=true`,
      body: { [it.named.field]: it.words },
    })),
  )
  const unpublish = patch(
    fc.record({ named, locale }).map((it) => ({
      url: `/api/${it.named.at}?locale=${it.locale}`,
      body: { _status: 'draft' },
    })),
  )
  const publishAgain = patch(
    fc.record({ named, locale }).map((it) => ({
      url: `/api/${it.named.at}?locale=${it.locale}`,
      body: published,
    })),
  )
  const moveSlug = patch(
    fc.record({ at: fc.constantFrom(ids.page, ids.child), word, locale }).map((it) => ({
      url: `/api/pages/${it.at}?locale=${it.locale}`,
      body: { slug: `page-${it.at}-${it.word}`, ...published },
    })),
  )
  const moveEvent = patch(
    fc.record({ city, cities: fc.subarray([ids.kumanovo, ids.tirana]) }).map((it) => ({
      url: `/api/events/${ids.summit}?locale=en`,
      body: { city: it.city, cities: it.cities, ...published },
    })),
  )
  const trash = patch(
    fc.record({ named, isTrashed: fc.boolean() }).map((it) => ({
      url: `/api/${it.named.at}?locale=en&trash=true`,
      body: { deletedAt: it.isTrashed ? '2026-01-01T00:00:00.000Z' : null },
    })),
  )
  const many = patch(
    fc.record({ locale, isLive: fc.boolean() }).map((it) => ({
      url: `/api/events?locale=${it.locale}&where[status][equals]=confirmed`,
      body: { _status: it.isLive ? 'published' : 'draft' },
    })),
  )
  const create = post(
    fc.record({ city, words, isLive: fc.boolean() }).map((it) => ({
      url: `/api/events?locale=en${it.isLive ? '' : '&draft=true'}`,
      body: {
        title: it.words,
        summary: 'About it.',
        kind: 'workshop',
        mode: 'in-person',
        status: 'confirmed',
        timeZone: 'Europe/Skopje',
        startsAt: '2027-09-19T08:00:00.000Z',
        endsAt: '2027-09-19T09:00:00.000Z',
        city: it.city,
        parent: ids.summit,
        ...(it.isLive && published),
      },
    })),
  )
  const remove = fc
    .integer({ min: 1, max: 12 })
    .map((id): Write => ({ method: 'delete', url: `/api/events/${id}?trash=true`, body: {} }))
  const removeTopics: fc.Arbitrary<Write> = fc.constant({
    method: 'delete',
    url: '/api/topics?where[id][exists]=true&trash=true',
    body: {},
  })
  const settings = post(
    fc.record({ locale, words }).map((it) => ({
      url: `/api/globals/site-settings?locale=${it.locale}`,
      body: { name: it.words, ...published },
    })),
  )
  const mutate = post(
    fc.record({ locale, words }).map((it) => ({
      url: '/api/graphql',
      body: {
        query: `mutation { updateCity(id: ${ids.tirana}, locale: ${it.locale},
          data: { name: "${it.words}", _status: published }) { id } }`,
      },
    })),
  )
  return [
    publishText,
    publishText,
    saveDraft,
    unpublish,
    publishAgain,
    publishAgain,
    moveSlug,
    moveEvent,
    trash,
    many,
    create,
    remove,
    removeTopics,
    settings,
    mutate,
  ]
}
