import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Locale } from '@/content/locales'
import { copyToLocale } from '@/panel/copy-to-locale'

import { bootPayload } from '../setup/payload'
import { ENGLISH, FRENCH, newsroom } from './network'

const payload = await bootPayload()
const { publish, read, save, units, write } = newsroom(payload)

type Account = Awaited<ReturnType<typeof account>>
const accounts = {} as Record<'editor' | 'translator', Account>

beforeAll(async () => {
  accounts.editor = await account('editor', { roles: ['editor'] })
  accounts.translator = await account('translator', {
    roles: ['translator'],
    languages: [{ locale: 'fr', translate: true, review: false, release: false }],
  })
})

const account = async (name: string, rights: object) => {
  const user = await payload.create({
    collection: 'users',
    data: {
      email: `${name}@example.org`,
      password: 'correct horse battery',
      name,
      active: true,
      ...rights,
    } as never,
  })
  return { ...user, collection: 'users' as const }
}

type Place = Awaited<ReturnType<typeof write>>
type Copy = { from?: Locale; to?: Locale; overwrite?: boolean; collection?: string }

/** What the button "Copy to locale" of the panel calls. */
const copy = async (
  user: Account,
  { id }: Pick<Place, 'id'>,
  { from = 'en', to = 'fr', overwrite = false, collection = 'articles' }: Copy = {},
) =>
  copyToLocale({
    req: await createLocalReq({ user: user as never, locale: from }, payload),
    collectionSlug: collection as 'articles',
    docID: id,
    fromLocale: from,
    toLocale: to,
    overrideData: overwrite,
  })

const stateOf = async (place: Place, key = 'summary') => (await units(place, 'fr')).get(key)?.state

describe('the source copied into another language as it is', () => {
  it.each([false, true])(
    'is a draft there and not a translation (overwriting: %s)',
    async (overwrite) => {
      const place = await write()
      await copy(accounts.editor, place, { overwrite })
      expect((await read(place, 'fr')).summary).toBe(ENGLISH.summary)
      expect(await stateOf(place)).toBe('draft')
      expect(await stateOf(place, 'body#p2')).toBe('draft')
    },
  )

  it.each([false, true])(
    'stays off line when the source is on line (overwriting: %s)',
    async (overwrite) => {
      const place = await write()
      await publish(place, 'en')
      await copy(accounts.editor, place, { overwrite })
      expect((await read(place, 'fr', false)).title ?? null).toBeNull()
      expect(await stateOf(place)).toBe('draft')
    },
  )

  it('cannot be published', async () => {
    const place = await write()
    await publish(place, 'en')
    await copy(accounts.editor, place)
    const asEditor = { user: accounts.editor, overrideAccess: false }
    await expect(publish(place, 'fr', {}, asEditor)).rejects.toThrow(
      'failing a check that forbids publication',
    )
  })

  it('leaves the source as it was', async () => {
    const place = await write()
    await publish(place, 'en')
    const before = await read(place, 'en')
    await copy(accounts.editor, place, { overwrite: true })
    expect(await read(place, 'en')).toMatchObject({ title: before.title, body: before.body })
  })

  it('leaves text alone that is there already, unless it is told to overwrite', async () => {
    const place = await write()
    await save(place, 'fr', { title: FRENCH.title })
    await copy(accounts.editor, place)
    expect(await read(place, 'fr')).toMatchObject({ title: FRENCH.title, summary: ENGLISH.summary })
  })

  it('does not replace what readers have, though it is told to overwrite', async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH)
    await copy(accounts.editor, place, { overwrite: true })
    expect((await read(place, 'fr', false)).title).toBe(FRENCH.title)
    expect((await read(place, 'fr')).title).toBe(ENGLISH.title)
  })
})

describe('copying between languages, for a translator', () => {
  it('is possible into a language of theirs', async () => {
    const place = await write()
    await publish(place, 'en')
    await copy(accounts.translator, place)
    expect((await read(place, 'fr')).summary).toBe(ENGLISH.summary)
    expect(await stateOf(place)).toBe('draft')
  })

  it.each<Locale>(['es', 'ar', 'en'])('is refused into %s, and nothing is written', async (to) => {
    const place = await write()
    await save(place, 'fr', FRENCH)
    const before = await read(place, to)
    await expect(
      copy(accounts.translator, place, { from: 'fr', to, overwrite: true }),
    ).rejects.toThrow()
    expect(await read(place, to)).toEqual(before)
  })
})

// https://github.com/payloadcms/payload/issues/13374
// https://github.com/payloadcms/payload/issues/12536
// https://github.com/payloadcms/payload/issues/11924
describe('copying a document with tabs and rows', () => {
  it.each([false, true])(
    'keeps the words of every language (overwriting: %s)',
    async (overwrite) => {
      const { id } = await payload.create({
        collection: 'events',
        locale: 'en',
        draft: true,
        data: {
          ...{
            title: 'A forum of cities',
            summary: 'Mayors meet.',
            kind: 'workshop',
            mode: 'online',
          },
          agenda: [{ title: 'Opening of the forum' }, { title: 'Closing of the forum' }],
          recordings: [
            { title: 'The forum in full', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
          ],
        } as never,
      })
      await copy(accounts.editor, { id }, { collection: 'events', overwrite })
      for (const locale of ['en', 'fr'] as const) {
        const event = await payload.findByID({ collection: 'events', id, locale, draft: true })
        expect(event.summary, locale).toBe('Mayors meet.')
        expect(
          event.agenda?.map(({ title }) => title),
          locale,
        ).toEqual(['Opening of the forum', 'Closing of the forum'])
        expect(event.recordings?.[0]?.title, locale).toBe('The forum in full')
      }
    },
  )
})
