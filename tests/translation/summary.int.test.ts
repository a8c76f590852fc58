import { describe, expect, it, vi } from 'vitest'

import { actOnTargets } from '@/features/translation/payload/store/act'

import { bootPayload } from '../setup/payload'
import { FRENCH, newsroom } from './network'

const payload = await bootPayload()
const { publish, read, req, save, units, write } = newsroom(payload)

type Place = Awaited<ReturnType<typeof write>>

const released = async (): Promise<Place> => {
  const place = await write()
  await publish(place, 'en')
  await publish(place, 'fr', FRENCH)
  return place
}

const list = (places: readonly Place[], more: object = {}) =>
  payload.find({
    collection: 'articles',
    locale: 'fr',
    depth: 0,
    overrideAccess: false,
    where: { id: { in: places.map(({ id }) => id) } },
    ...more,
  })

describe('what a document says of its translation', () => {
  it('is that this is the source, in the language it is written in', async () => {
    const place = await write()
    expect((await read(place, 'en')).translation).toMatchObject({ state: 'source', percent: 100 })
  })

  it('is how far the desk is, while nothing is on line', async () => {
    const place = await write()
    expect((await read(place, 'fr')).translation).toMatchObject({
      state: 'untranslated',
      percent: 0,
    })
    const title = (await units(place, 'fr')).get('title')?.unitId ?? 0
    await actOnTargets(await req(), { locale: 'fr', act: 'machine', actor: 'engine:offline' }, [
      { unitId: title, content: ['Titre'] },
    ])
    expect((await read(place, 'fr')).translation).toMatchObject({
      state: 'machine',
      origin: 'machine',
      percent: 0,
    })
  })

  it('is what was released, for readers, against the source that they have', async () => {
    const place = await released()
    const said = async () => (await list([place])).docs[0]?.translation
    expect(await said()).toMatchObject({ state: 'translated', origin: 'human', percent: 100 })
    const title = (await units(place, 'fr')).get('title')?.unitId ?? 0
    await actOnTargets(await req(), { locale: 'fr', act: 'edit', actor: 'users:1' }, [
      { unitId: title, content: ['Un autre titre'] },
    ])
    expect(await said()).toMatchObject({ state: 'translated', percent: 100 })
    await save(place, 'en', { title: 'Mayors are to meet in Skopje' })
    expect(await said()).not.toHaveProperty('staleSince')
    await publish(place, 'en', { title: 'Mayors met in Skopje' })
    expect(await said()).toMatchObject({ staleSince: expect.stringMatching(/Z$/) })
    expect((await said())?.percent).toBeLessThan(100)
  })

  it('is told by the next reading after a write, and not by the write', async () => {
    const place = await write()
    const request = await req()
    const written = await save(place, 'fr', FRENCH, { req: request })
    expect(written.translation?.state ?? null).toBeNull()
    const { translation } = await payload.findByID({
      ...{ collection: 'articles', id: place.id, locale: 'fr', draft: true, req: request },
    })
    expect(translation).toMatchObject({ state: 'translated', percent: 100 })
  })
})

describe('a page of documents', () => {
  it('asks once for what all of them say of their translation', async () => {
    const places = [await released(), await released(), await released()]
    const execute = vi.spyOn(payload.db.drizzle, 'execute')
    const { docs } = await list(places)
    expect(docs.map(({ translation }) => translation?.state)).toEqual(Array(3).fill('translated'))
    expect(execute).toHaveBeenCalledTimes(1)
  })

  it('does not ask where nobody wants to know', async () => {
    const places = [await released(), await released()]
    const execute = vi.spyOn(payload.db.drizzle, 'execute')
    const { docs } = await list(places, { select: { translation: false } })
    expect(docs).toHaveLength(2)
    expect(execute).not.toHaveBeenCalled()
  })
})
