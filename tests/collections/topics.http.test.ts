import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'

const { payload, api } = await bootHttp()

describe('topics over REST and GraphQL', () => {
  it('shows a published topic to anybody and a draft to nobody', async () => {
    await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Youth engagement', _status: 'published' },
    })
    await payload.create({
      collection: 'topics',
      locale: 'en',
      draft: true,
      data: { name: 'Secret plan' },
    })

    const rest = await api.get('/api/topics?locale=en').expect(200)
    expect(rest.body.docs.map((topic: { name: string }) => topic.name)).toEqual([
      'Youth engagement',
    ])
    const graphql = await api
      .post('/api/graphql')
      .send({ query: '{ Topics(locale: en) { docs { name slug } } }' })
      .expect(200)
    expect(graphql.body.data.Topics.docs).toEqual([
      { name: 'Youth engagement', slug: 'youth-engagement' },
    ])
  })
})
