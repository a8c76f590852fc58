import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { graphqlDoor, type Operation } from './graphql-door'
import { isStaffVisitor, VISITORS, type Visitor } from './table'
import type { Answer } from './trial'
import { signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers } = await signInEverybody(payload, api, undefined)
const askGraphql = graphqlDoor(api, headers)

const STAFF = VISITORS.filter(isStaffVisitor)
const OTHERS = VISITORS.filter((visitor) => !isStaffVisitor(visitor))

const TARGET = '/not-for-everybody'
let made = 0
const redirect = () => ({ from: `/old-${++made}`, url: TARGET })

const make = async () =>
  (await payload.create({ collection: 'redirects', data: { ...redirect(), status: '301' } })).id

const stored = async () =>
  (await payload.find({ collection: 'redirects', depth: 0, pagination: false, sort: 'id' })).docs

type Request = (visitor: Visitor, id: number) => Promise<Answer>

const at = (path: string | number, query = '') => `/api/redirects/${path}?locale=en${query}`
const ALL = '&where[id][exists]=true'
const change = () => ({ url: '/elsewhere' })

/** In the order in which they can be tried on one document. */
const OVER_REST: Record<string, Request> = {
  list: (visitor) => api.get(at('')).set(headers[visitor]),
  read: (visitor, id) => api.get(at(id)).set(headers[visitor]),
  create: (visitor) =>
    api
      .post(at(''))
      .set(headers[visitor])
      .send({ ...redirect(), status: '302' }),
  change: (visitor, id) => api.patch(at(id)).set(headers[visitor]).send(change()),
  'change all': (visitor) => api.patch(at('', ALL)).set(headers[visitor]).send(change()),
  delete: (visitor, id) => api.delete(at(id)).set(headers[visitor]),
  'delete all': (visitor) => api.delete(at('', ALL)).set(headers[visitor]),
}

const operation = (
  kind: Operation['kind'],
  field: string,
  args: Operation['args'],
  selection = '{ url }',
): Operation => ({ kind, field, args, selection, takesLocale: false })
const one = (id: number) => ['Int!', id] as const

const OPERATIONS: Record<string, (id: number) => Operation> = {
  list: () => operation('query', 'Redirects', {}, '{ docs { url } }'),
  read: (id) => operation('query', 'Redirect', { id: one(id) }),
  create: () =>
    operation('mutation', 'createRedirect', {
      data: ['mutationRedirectInput!', { ...redirect(), status: '_302' }],
    }),
  change: (id) =>
    operation('mutation', 'updateRedirect', {
      id: one(id),
      data: ['mutationRedirectUpdateInput!', change()],
    }),
  delete: (id) => operation('mutation', 'deleteRedirect', { id: one(id) }),
}

const OVER_GRAPHQL: Record<string, Request> = Object.fromEntries(
  Object.entries(OPERATIONS).map(([name, operationOn]): [string, Request] => [
    name,
    (visitor, id) => askGraphql(visitor, operationOn(id), 'en'),
  ]),
)

describe.each([
  { door: 'REST', requests: OVER_REST },
  { door: 'GraphQL', requests: OVER_GRAPHQL },
])('redirects over $door', ({ requests }) => {
  const answersFor = async (visitor: Visitor, id: number) => {
    const answers: [name: string, answer: Answer][] = []
    for (const [name, request] of Object.entries(requests))
      answers.push([name, await request(visitor, id)])
    return answers
  }

  it.each(OTHERS)('are neither read, made, changed nor deleted by %s', async (visitor) => {
    const id = await make()
    const before = await stored()
    for (const [name, { status, text }] of await answersFor(visitor, id)) {
      expect([401, 403, 404], `${name}: ${status} ${text}`).toContain(status)
      expect(text).not.toContain(TARGET)
    }
    expect(await stored()).toEqual(before)
  })

  it.each(STAFF)('are read, made, changed and deleted by %s', async (visitor) => {
    const id = await make()
    for (const [name, { status, text }] of await answersFor(visitor, id))
      expect([200, 201], `${name}: ${status} ${text}`).toContain(status)
    expect((await stored()).map((it) => it.id)).not.toContain(id)
  })
})
