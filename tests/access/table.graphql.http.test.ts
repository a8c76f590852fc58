import { formatNames } from 'payload'
import { describe, expect, it } from 'vitest'

import { share } from '../setup/counts'
import { bootHttp } from '../setup/http'
import { contentCollections, tryCollections } from './content-collections'
import { graphqlDoor, type Operation } from './graphql-door'
import { type Specimen, specimenOf } from './specimens'
import { ACTIONS, type Cell } from './table'
import { PUBLISHED } from './trial'
import { signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers } = await signInEverybody(payload, api, undefined)
const ask = graphqlDoor(api, headers)
// Who may publish is the subject here, not what has to be translated first.
Object.assign(payload.config.custom, { publicationGates: [] })

/** GraphQL has no argument to publish all locales at once. */
const OFFERED = ACTIONS.filter((action) => action !== 'publish all locales')

/** What GraphQL demands of every new document, drafts included, in the words of its enums. */
const DEMANDED: Record<string, object> = {
  articles: { kind: 'news' },
  cities: { kind: 'city', country: 'CA', timeZone: 'America/Vancouver' },
  documents: { language: 'en' },
  events: {
    kind: 'summit',
    mode: 'in_person',
    status: 'planned',
    startsAt: '2024-10-30T16:00:00.000Z',
    endsAt: '2024-10-31T22:00:00.000Z',
    timeZone: 'America/Vancouver',
  },
  initiatives: { kind: 'dialogue', status: 'planned' },
  partners: { kind: 'national_government' },
  resources: { kind: 'guide' },
}

const namesOf = (collection: string) => {
  const { singular, plural } = formatNames(collection)
  return { singular, plural: plural === singular ? `all${singular}` : plural }
}

const operationOf = ({ action, visitor }: Cell, it: Specimen): Operation => {
  const { singular, plural } = namesOf(it.collection)
  const words = { [it.words]: `Written by ${visitor}` }
  const one = (id: number) => ['Int!', id] as const
  const asDraft = ['Boolean', true] as const
  const document = { selection: '{ id }', takesLocale: true }
  const read = (args: Operation['args']): Operation => ({
    ...document,
    kind: 'query',
    field: singular,
    args,
  })
  const write = (name: string, args: Operation['args']): Operation => ({
    ...document,
    kind: 'mutation',
    field: `${name}${singular}`,
    args,
  })
  const update = (id: number, data: object, args: Operation['args'] = {}) =>
    write('update', { id: one(id), data: [`mutation${singular}UpdateInput!`, data], ...args })
  const input = (data: object) =>
    [`mutation${singular}Input!`, { ...DEMANDED[it.collection], ...data }] as const
  switch (action) {
    case 'read published':
      return read({ id: one(it.published) })
    case 'read draft':
      return read({ id: one(it.draft), draft: asDraft })
    case 'read versions':
      return {
        ...read({ where: [`versions${singular}_where`, { parent: { equals: it.draft } }] }),
        field: `versions${plural}`,
        selection: '{ docs { id } }',
      }
    case 'create':
      return write('create', { data: input(words), draft: asDraft })
    case 'draft':
      return update(it.draft, words, { draft: asDraft })
    case 'draft without saying so':
      return update(it.draft, words)
    case 'publish':
      return update(it.draft, { ...words, _status: 'published' })
    case 'unpublish':
      return update(it.published, { _status: 'draft' })
    case 'change shared value':
      return update(it.draft, { [it.shared.name]: it.shared.value }, { draft: asDraft })
    case 'move to trash':
      return update(it.draft, { deletedAt: new Date().toISOString() }, { draft: asDraft })
    case 'duplicate':
      return { ...write('duplicate', { id: one(it.draft), data: input({}) }), takesLocale: false }
    case 'restore version': {
      const args = { id: ['Int', it.version], draft: asDraft } as const
      return { ...write('restoreVersion', args), takesLocale: false }
    }
    case 'delete':
      return { ...write('delete', { id: one(it.draft) }), takesLocale: false }
    case 'publish all locales':
      throw new Error('GraphQL does not offer this.')
  }
}

// The table is the same as over REST, what differs is the door: others of the collections try it.
tryCollections(payload, share(contentCollections(payload), 1, 4), {
  actions: OFFERED,
  // Three collections leave a turn out: that of English, which is to a translator what Arabic is.
  firstTurn: 1,
  // It cannot be asked to save a copy as a draft either, as REST does by itself.
  published: [...PUBLISHED, 'duplicate'],
  ask: (cell, it) => ask(cell.visitor, operationOf(cell, it), cell.locale),
})

describe('GraphQL aliases', async () => {
  const specimen = await specimenOf(payload, 'topics')
  const { singular, plural } = namesOf('topics')
  const post = (visitor: 'anonymous' | 'translator', query: string) =>
    api.post('/api/graphql').set(headers[visitor]).send({ query })

  it('give one write no right from another in the same request', async () => {
    const inArabic = () =>
      payload.findByID({ collection: 'topics', id: specimen.draft, draft: true, locale: 'ar' })
    const before = await inArabic()
    const update = (locale: string) =>
      `update${singular}(id: ${specimen.draft}, locale: ${locale}, draft: true, data: { ${specimen.words}: "Written" }) { id }`
    const [one, other] = [update('fr'), update('ar')]
    const query = `mutation { a: ${one} b: ${other} c: ${one} d: ${other} }`
    const { body } = await post('translator', query)
    expect(body.errors.length).toBeGreaterThan(0)
    expect([body.data?.b ?? null, body.data?.d ?? null]).toEqual([null, null])
    expect((await inArabic())[specimen.words as 'name']).toBe(before[specimen.words as 'name'])
  })

  it('show nobody drafts under another name', async () => {
    const query = `{ a: ${plural}(locale: en) { docs { id } } b: ${plural}(locale: en, where: { _status: { equals: draft } }) { docs { id } } c: ${singular}(id: ${specimen.draft}, locale: en) { id } }`
    const { body } = await post('anonymous', query)
    expect(JSON.stringify(body.data ?? {})).not.toContain(`"id":${specimen.draft}`)
  })
})
