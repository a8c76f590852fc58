import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'

const payload = await bootPayload()

describe('a topic', () => {
  it('gets a slug of its own in each locale', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Social cohesion' },
    })
    await payload.update({
      collection: 'topics',
      id,
      locale: 'ar',
      data: { name: 'التماسك الاجتماعي' },
    })
    const topic = await payload.findByID({ collection: 'topics', id, locale: 'all' })
    expect(topic.slug).toMatchObject({ en: 'social-cohesion', ar: 'التماسك-الاجتماعي' })
  })
})
