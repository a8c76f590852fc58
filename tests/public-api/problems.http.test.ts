import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const admin = await signIn(payload, api)

const PROBLEM = 'application/problem+json'

describe('a refusal to whoever takes problem+json', () => {
  it.each([
    ['an unknown language', '/api/cities?locale=de', 400, 'localeUnknown'],
    ['a private path', '/api/cities?where[publishedSlug][equals]=x', 400, 'pathNotReadable'],
    ['a document that is not there', '/api/cities/4711', 404, 'error'],
    ['an endpoint of ours', '/api/resolve', 400, 'parameterMissing'],
  ])('is one: %s', async (_, url, status, code) => {
    const answer = await api.get(url).set('Accept', PROBLEM).expect(status)
    expect(answer.type).toBe(PROBLEM)
    expect(answer.headers.vary).toContain('Accept')
    const problem = JSON.parse(answer.text)
    expect(problem).toMatchObject({ type: 'about:blank', status, code })
    expect(problem.instance).toContain(new URL(url, 'http://host').pathname)
    expect(problem.detail).toBe(problem.errors[0].message)
  })

  it('names every field that a write is refused for, and nothing is written', async () => {
    const before = await payload.count({ collection: 'cities' })
    const answer = await api
      .post('/api/cities?locale=en')
      .set({ Accept: PROBLEM, Authorization: admin })
      .send({ name: 'Bitola', _status: 'published' })
      .expect(400)
    const { code, errors } = JSON.parse(answer.text)
    expect(code).toBe('ValidationError')
    expect(errors[0].data.errors.map(({ path }: { path: string }) => path)).toContain('country')
    expect(await payload.count({ collection: 'cities' })).toEqual(before)
  })

  it('stays what it was to others, and to GraphQL', async () => {
    const plain = await api.get('/api/cities?locale=de').expect(400)
    expect(plain.type).toBe('application/json')
    const query = '{ Cities(locale: de) { docs { id } } }'
    const graphql = await api.post('/api/graphql').set('Accept', PROBLEM).send({ query })
    expect(graphql.type).toBe('application/json')
  })
})
