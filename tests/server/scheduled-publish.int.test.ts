import type { Payload } from 'payload'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type JobRunner, startJobRunner } from '@/jobs/runner'

import { bootPayload } from '../setup/payload'

let payload: Payload
let runner: JobRunner

beforeAll(async () => {
  payload = await bootPayload()
  runner = startJobRunner({
    payload,
    databaseUrl: process.env.DATABASE_URL ?? '',
    logger: pino({ level: 'silent' }),
  })
})

afterAll(() => runner.stop())

describe('a scheduled publication', () => {
  it('happens within ten seconds of its time, with nobody calling the server', async () => {
    const user = await payload.create({
      collection: 'users',
      data: { email: 'editor@example.org', password: 'a long password', name: 'Editor' },
    })
    const topic = await payload.create({
      collection: 'topics',
      locale: 'en',
      draft: true,
      data: { name: 'Water', slug: 'water', _status: 'draft' } as never,
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() + 1_000),
      input: {
        type: 'publish',
        locale: 'en',
        doc: { relationTo: 'topics', value: topic.id },
        user: { relationTo: 'users', value: user.id },
      },
    } as never)
    await vi.waitFor(
      async () => {
        const found = await payload.findByID({ collection: 'topics', id: topic.id, locale: 'en' })
        expect(found._status).toBe('published')
      },
      { timeout: 11_000, interval: 250 },
    )
  })
})
