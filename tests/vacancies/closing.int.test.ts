import type { Payload } from 'payload'
import pino from 'pino'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { closeVacancies } from '@/features/vacancies/payload/close-vacancies'
import { startJobRunner } from '@/jobs/runner'
import { inOwnTransaction } from '@/platform/own-transaction'

import { network, refusalOf } from '../collections/network'
import { bootPayload } from '../setup/payload'

let payload: Payload
let make: ReturnType<typeof network>

beforeAll(async () => {
  payload = await bootPayload()
  make = network(payload)
})

afterEach(() => {
  vi.useRealTimers()
})

const DAY_MS = 86_400_000

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()

const close = () => closeVacancies(payload, { collection: 'articles', now: new Date() })

/** Lets days pass, and what was to be closed by then be closed. */
const pass = async (days: number): Promise<void> => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS })
  await close()
}

const vacancy = async (deadline: string) => {
  const { id, title } = await make.of('articles', {
    kind: 'vacancy',
    vacancy: { deadline, location: 'Anywhere' },
  })
  const words = { title: `Poste – ${title as string}`, summary: 'De quoi il s’agit.' }
  await publish(id, { ...words, vacancy: { location: 'Partout' } }, 'fr')
  return id
}

const publish = (id: number, data: object, locale: 'en' | 'fr' = 'en', more: object = {}) =>
  payload.update({
    collection: 'articles',
    id,
    locale,
    data: { ...data, _status: 'published' },
    ...more,
  })

const moveTo = (id: number, deadline: string, locale?: 'fr') =>
  publish(id, { vacancy: { deadline } }, locale)

/** The languages in which a visitor finds a document. */
const foundIn = async (id: number) => {
  const found = await Promise.all(
    (['en', 'fr'] as const).map(async (locale) => {
      const { docs } = await payload.find({
        collection: 'articles',
        locale,
        overrideAccess: false,
        where: { id: { equals: id } },
      })
      return docs.length > 0 ? [locale] : []
    }),
  )
  return found.flat()
}

describe('a vacancy', () => {
  it('is found until its last day is over, and then in no language', async () => {
    const id = await vacancy(inDays(3))
    await pass(3)
    expect(await foundIn(id)).toEqual(['en', 'fr'])
    await pass(2)
    expect(await foundIn(id)).toEqual([])
    const kept = await payload.findByID({ collection: 'articles', id, draft: true, locale: 'fr' })
    expect(kept).toMatchObject({ vacancy: { location: 'Partout' }, _status: 'draft' })
  })

  it('stays when its deadline was moved on, and leaves at the new one', async () => {
    const id = await vacancy(inDays(3))
    await moveTo(id, inDays(30))
    await pass(10)
    expect(await foundIn(id)).toEqual(['en', 'fr'])
    await pass(25)
    expect(await foundIn(id)).toEqual([])
  })

  it('leaves earlier when its deadline was brought forward', async () => {
    const id = await vacancy(inDays(30))
    await moveTo(id, inDays(2))
    await pass(4)
    expect(await foundIn(id)).toEqual([])
  })

  it('stays when only a draft says that it closes', async () => {
    const id = await vacancy(inDays(30))
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { vacancy: { deadline: inDays(1) } },
    })
    await pass(5)
    expect(await foundIn(id)).toEqual(['en', 'fr'])
  })

  it('stays when it has become news meanwhile', async () => {
    const id = await vacancy(inDays(3))
    await publish(id, { kind: 'news' })
    await pass(10)
    expect(await foundIn(id)).toEqual(['en', 'fr'])
  })

  it('leaves at a later deadline that another language brought with it', async () => {
    const id = await vacancy(inDays(3))
    await moveTo(id, inDays(20), 'fr')
    await pass(10)
    expect(await foundIn(id)).toEqual(['en', 'fr'])
    await pass(15)
    expect(await foundIn(id)).toEqual([])
  })

  it('leaves when it was in the trash on its last day, and is restored as published', async () => {
    const id = await vacancy(inDays(3))
    const trashed = { collection: 'articles', id, trash: true } as const
    await payload.update({ ...trashed, data: { deletedAt: new Date().toISOString() } })
    await pass(10)
    await payload.update({ ...trashed, data: { deletedAt: null } })
    expect(await foundIn(id)).toEqual(['en', 'fr'])
    await close()
    expect(await foundIn(id)).toEqual([])
  })

  it('stays when a later deadline is just being published', async () => {
    const id = await vacancy(inDays(3))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4.6 * DAY_MS })
    let closing: Promise<number> | undefined
    await inOwnTransaction(payload, async (req) => {
      await publish(id, { vacancy: { deadline: inDays(30) } }, 'en', { req })
      closing = close()
      // Long enough for it to have looked for what is closed, and to wait for this document.
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    expect(await closing).toBe(0)
    expect(await foundIn(id)).toEqual(['en', 'fr'])
  })

  it('is taken off line by the elected runner, without anybody having asked', async () => {
    const id = await vacancy(inDays(3))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * DAY_MS })
    const runner = startJobRunner({
      payload,
      databaseUrl: process.env.DATABASE_URL as string,
      logger: pino({ level: 'silent' }),
      pollMs: 50,
    })
    await vi.waitFor(async () => expect(await foundIn(id)).toEqual([]), 10_000)
    await runner.stop()
  })

  it('is not published once it is closed, until it has a later deadline', async () => {
    const id = await vacancy(inDays(3))
    await pass(5)
    expect(await refusalOf(publish(id, {}))).toMatch(
      /deadline of this vacancy, \d{4}-.*later deadline/,
    )
    expect(await foundIn(id)).toEqual([])
    await moveTo(id, inDays(10))
    expect(await foundIn(id)).toEqual(['en'])
  })
})
