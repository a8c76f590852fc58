import { formatNames, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { GLOBAL_POLICY } from '@/access/policy'
import { LOCALE_CODES } from '@/content/locales'

import { bootHttp } from '../setup/http'
import { graphqlDoor, type Operation } from './graphql-door'
import { ACTIONS, type Cell, cells, isStaffVisitor, visitorsAt } from './table'
import { type Answer, tryCells } from './trial'
import { signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers } = await signInEverybody(payload, api, undefined)
const askGraphql = graphqlDoor(api, headers)
// Who may publish is the subject here, not what has to be translated first.
Object.assign(payload.config.custom, { publicationGates: [] })

/** There is one of each: nobody makes another, removes it or moves it anywhere. */
const OVER_REST = ACTIONS.filter(
  (action) => !['create', 'move to trash', 'duplicate', 'delete'].includes(action),
)
/** GraphQL has no argument to publish all locales at once. */
const OVER_GRAPHQL = OVER_REST.filter((action) => action !== 'publish all locales')

type Global = {
  slug: Parameters<Payload['findGlobal']>[0]['slug']
  /** The line that a translator is there for, with nothing else changed. */
  words: (text: string) => object
  /** Something that all languages share. */
  shared: object
  /** How GraphQL is asked for the words. */
  selection: string
}

/** Rows are shared by all languages: a translator's form sends them as they are. */
const ROW = '0123456789abcdef01234567'

const GLOBALS: Global[] = [
  {
    slug: 'site-settings',
    words: (name) => ({ name }),
    shared: { acronym: 'CHANGED' },
    selection: '{ name }',
  },
  {
    slug: 'navigation',
    words: (label) => ({ header: [{ id: ROW, label }] }),
    shared: { footer: [{ label: 'Added' }] },
    selection: '{ header { label } }',
  },
]

const LIVE = 'Words that are live'
const DRAFT = 'Words of a draft'

/** Something live in English, and a draft in every language. Returns a version to restore. */
const prepare = async ({ slug, words }: Global): Promise<number> => {
  const save = (locale: (typeof LOCALE_CODES)[number], draft: boolean, data: object) =>
    payload.updateGlobal({ slug, locale, draft, data: data as never })
  await save('en', false, { ...words(LIVE), footer: [], _status: 'published' })
  for (const locale of LOCALE_CODES) await save(locale, true, words(DRAFT))
  const { docs } = await payload.findGlobalVersions({ slug, limit: 1 })
  return Number(docs[0]?.id)
}

/** Everything stored of a global. */
const storedOf = async (slug: Global['slug']) => {
  const read = (draft: boolean) =>
    payload.findGlobal({ slug, draft, locale: 'all', depth: 0, showHiddenFields: true })
  const { totalDocs } = await payload.countGlobalVersions({ global: slug })
  return { live: await read(false), latest: await read(true), versions: totalDocs }
}

type Ask = (cell: Cell, it: Global, version: number) => Promise<Answer>

const overRest: Ask = ({ action, visitor, locale }, it, version) => {
  const at = (path: string, query = '') =>
    `/api/globals/${it.slug}${path}?${locale === 'none' ? '' : `locale=${locale}&`}${query}`
  const get = (path: string, query?: string) => api.get(at(path, query)).set(headers[visitor])
  const post = (body: object, query?: string, path = '') =>
    api.post(at(path, query)).set(headers[visitor]).send(body)
  const words = it.words(`Written by ${visitor}`)
  switch (action) {
    case 'read published':
      return get('')
    case 'read draft':
      return get('', 'draft=true')
    case 'read versions':
      return get('/versions')
    case 'draft':
      return post(words, 'draft=true')
    case 'draft without saying so':
      return post(words)
    case 'publish':
      return post({ ...words, _status: 'published' })
    case 'unpublish':
      return post({ _status: 'draft' })
    case 'publish all locales':
      return post(words, 'publishAllLocales=true')
    case 'change shared value':
      return post(it.shared, 'draft=true')
    case 'restore version':
      return post({}, 'draft=true', `/versions/${version}`)
    default:
      throw new Error(`A global has no "${action}".`)
  }
}

const overGraphql: Ask = (cell, it, version) =>
  askGraphql(cell.visitor, operationOf(cell, it, version), cell.locale)

const operationOf = ({ action, visitor }: Cell, it: Global, version: number): Operation => {
  const { selection } = it
  const { singular: name } = formatNames(it.slug)
  const asDraft = ['Boolean', true] as const
  const read = (args: Operation['args']): Operation => ({
    kind: 'query',
    field: name,
    args,
    selection,
    takesLocale: true,
  })
  const update = (data: object, args: Operation['args'] = {}): Operation => ({
    ...read({ data: [`mutation${name}Input!`, data], ...args }),
    kind: 'mutation',
    field: `update${name}`,
  })
  const words = it.words(`Written by ${visitor}`)
  switch (action) {
    case 'read published':
      return read({})
    case 'read draft':
      return read({ draft: asDraft })
    case 'read versions':
      return {
        ...read({}),
        field: `versions${name}`,
        selection: `{ docs { version ${selection} } }`,
      }
    case 'draft':
      return update(words, { draft: asDraft })
    case 'draft without saying so':
      return update(words)
    case 'publish':
      return update({ ...words, _status: 'published' })
    case 'unpublish':
      return update({ _status: 'draft' })
    case 'change shared value':
      return update(it.shared, { draft: asDraft })
    case 'restore version':
      return {
        ...read({ id: ['Int', version], draft: asDraft }),
        kind: 'mutation',
        field: `restoreVersion${name}`,
        takesLocale: false,
      }
    default:
      throw new Error(`A global has no "${action}" over GraphQL.`)
  }
}

const DOORS = [
  { door: 'REST', actions: OVER_REST, ask: overRest },
  { door: 'GraphQL', actions: OVER_GRAPHQL, ask: overGraphql },
]

/**
 * Whoever may not read the draft of a global is not told so: Payload answers with what is live, or
 * with nothing. That counts as not found.
 */
const judged = ({ action }: Cell, answer: Answer): Answer => {
  const shows = { live: answer.text.includes(LIVE), draft: answer.text.includes(DRAFT) }
  const isFound =
    action === 'read published'
      ? shows.live && !shows.draft
      : !['read draft', 'read versions'].includes(action) || shows.draft
  return answer.status === 200 && !isFound ? { ...answer, status: 404 } : answer
}

it('are all that there are', () => {
  expect(GLOBALS.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(GLOBAL_POLICY).toSorted())
})

// They have the same rules, so that together they try every cell, and each of the staff each door.
const TRIALS = GLOBALS.flatMap((global, nth) =>
  DOORS.map((door, entry) => ({
    ...door,
    global,
    slug: global.slug,
    turn: nth * DOORS.length + entry,
    visitors: visitorsAt(nth + entry),
  })),
)

describe.each(TRIALS)('access to $slug over $door', ({ actions, ask, global, turn, visitors }) => {
  let version: number
  const setUp = async () => {
    version = await prepare(global)
  }
  beforeAll(setUp)

  describe.each(visitors)('of %s', (visitor) => {
    // Whoever came before them may have written over what they are to read.
    if (isStaffVisitor(visitor)) beforeAll(setUp)

    tryCells({
      cells: cells(visitor, turn, actions),
      ask: async (cell) => judged(cell, await ask(cell, global, version)),
      stored: () => storedOf(global.slug),
    })
  })
})
