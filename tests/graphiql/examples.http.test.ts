import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'

import { examplesOf, localesOf } from '@/app/(graphiql)/graphiql/examples'

import { bootHttp } from '../setup/http'

const { api } = await bootHttp()
const ask = (query: string, variables = {}) => api.post('/api/graphql').send({ query, variables })
const { body } = await ask(getIntrospectionQuery()).expect(200)
const schema = buildClientSchema(body.data as IntrospectionQuery)
const examples = examplesOf(schema)

describe('an example of the explorer', () => {
  it.each(examples.map((it) => [it.name, it] as const))(
    '%s is answered to anybody, in every language',
    async (name, { isList, query }) => {
      for (const locale of localesOf(schema)) {
        const answer = await ask(query, { locale }).expect(200)
        expect(answer.body.errors, JSON.stringify(answer.body)).toBeUndefined()
        if (isList) expect(answer.body.data[name].docs).toEqual([])
      }
    },
  )

  it('is there for whatever readers may list, and for nothing else', () => {
    const names = examples.map(({ name }) => name)
    expect(names).toContain('Events')
    expect(names).not.toContain('Users')
    expect(names.length).toBeGreaterThan(12)
  })
})
