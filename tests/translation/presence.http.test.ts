import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { everythingStored } from './api/everything-stored'
import { type Person, signInPeople } from './api/people'
import { newsroom } from './network'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { write } = newsroom(payload)

const here = async (person: Person, id: number | string, key: string | null, locale = 'fr') => {
  const heartbeat = { collection: 'articles', id, locale, key }
  const { body } = await as(person).post('presence', heartbeat).expect(200)
  return body.others as { name: string; key: string }[]
}

/** Lets time pass for what was stored, since nobody waits for it. */
const passes = (seconds: number) =>
  payload.db.pool.query(
    `update translation_presence set seen_at = seen_at - interval '${seconds} seconds'`,
  )

describe('people at the same document', () => {
  it('see each other and the text that each has open', async () => {
    const { id } = await write()
    expect(await here('translator', id, 'title')).toEqual([])
    expect(await here('reviewer', id, 'summary')).toEqual([
      { id: actorOf('translator'), name: 'translator', key: 'title' },
    ])
    expect(await here('translator', id, 'body#p1')).toEqual([
      { id: actorOf('reviewer'), name: 'reviewer', key: 'summary' },
    ])
    expect(await here('reviewer', id, 'summary')).toMatchObject([{ key: 'body#p1' }])
  })

  it('are not seen in another language or another document', async () => {
    const { id } = await write()
    const { id: other } = await write()
    await here('translator', id, 'title')
    expect(await here('editor', id, 'title', 'es')).toEqual([])
    expect(await here('editor', other, 'title')).toEqual([])
  })

  it('are gone when they leave', async () => {
    const { id } = await write()
    await here('translator', id, 'title')
    await here('translator', id, null)
    expect(await here('reviewer', id, 'title')).toEqual([])
  })

  it('are forgotten 25 seconds after the last heartbeat, and nothing is kept', async () => {
    const { id } = await write()
    await here('translator', id, 'title')
    await passes(20)
    expect(await here('reviewer', id, 'title')).toHaveLength(1)
    await passes(20)
    expect(await here('editor', id, 'title')).toMatchObject([{ name: 'reviewer' }])
    await passes(60)
    await here('editor', (await write()).id, null)
    const { rows } = await payload.db.pool.query('select * from translation_presence')
    expect(rows).toEqual([])
  })

  it.each([
    ['nobody', 401],
    ['spanish', 403],
  ] as const)('are told to %s: %i', async (person, status) => {
    const { id } = await write()
    const before = await everythingStored(payload)
    const heartbeat = { collection: 'articles', id, locale: 'fr', key: 'title' }
    await as(person).post('presence', heartbeat).expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })
})
