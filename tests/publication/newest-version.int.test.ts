import { describe, expect, it, vi } from 'vitest'

import { bootPayload } from '../setup/payload'

const payload = await bootPayload()

const event = { title: 'Forum', kind: 'workshop', mode: 'online', summary: 'A forum.' }
const save = (id: number, locale: 'en' | 'fr', data: object) =>
  payload.update({ collection: 'events', id, locale, draft: true, data: data as never })
const read = (id: number, locale: 'en' | 'fr') =>
  payload.findByID({ collection: 'events', id, locale, draft: true, fallbackLocale: false })

const create = async () => {
  const { id } = await payload.create({
    collection: 'events',
    locale: 'en',
    draft: true,
    data: event as never,
  })
  return id
}

describe('the draft of a document in one language', () => {
  it('has what was last saved for all languages, though nothing was written in this one', async () => {
    const id = await create()
    await save(id, 'en', { mode: 'hybrid' })
    expect((await read(id, 'fr')).mode).toBe('hybrid')
  })

  it('has it though this language is on line with what was there before', async () => {
    const id = await create()
    await payload.update({
      collection: 'events',
      id,
      locale: 'fr',
      data: {
        title: 'Le forum',
        _status: 'published',
        startsAt: '2026-05-01T10:00:00Z',
        endsAt: '2026-05-01T12:00:00Z',
        timeZone: 'Europe/Paris',
      } as never,
    })
    await save(id, 'en', { mode: 'hybrid' })
    expect(await read(id, 'fr')).toMatchObject({ mode: 'hybrid', title: 'Le forum' })
    const live = await payload.findByID({ collection: 'events', id, locale: 'fr' })
    expect(live.mode).toBe('online')
  })

  it('is still asked for by status: once it is not, src/publication/newest-version can go', async () => {
    const id = await create()
    const findVersions = vi.spyOn(payload.db, 'findVersions')
    await read(id, 'fr')
    expect(JSON.stringify(findVersions.mock.calls[0]?.[0].where)).toContain('version._status.fr')
    findVersions.mockRestore()
  })
})
