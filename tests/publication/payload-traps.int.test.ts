import { handleStaleDataCheck } from '@payloadcms/ui/utilities/handleStaleDataCheck'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Locale } from '@/content/locales'

import { bootPayload } from '../setup/payload'

const payload = await bootPayload()

const ENGLISH = { title: 'A forum of cities', summary: 'Mayors meet for two days.' }
const FRENCH = { title: 'Un forum des villes', summary: 'Des maires se réunissent deux jours.' }
const WHEN = {
  startsAt: '2026-05-01T10:00:00Z',
  endsAt: '2026-05-01T12:00:00Z',
  timeZone: 'Europe/Paris',
}

let made = 0

/** As the panel writes: a form in one language, saved as a draft, by itself, or published. */
const write = (id: number, locale: Locale, data: object, how: object) =>
  payload.update({
    collection: 'events',
    id,
    locale,
    depth: 0,
    fallbackLocale: false,
    data: data as never,
    ...how,
  })
const save = (id: number, locale: Locale, data: object) => write(id, locale, data, { draft: true })
const autosave = (id: number, locale: Locale, data: object) =>
  write(id, locale, data, { draft: true, autosave: true })
const publish = (id: number, locale: Locale, data: object = {}) =>
  write(id, locale, { slug: `${locale}-${id}`, ...data, _status: 'published' }, {})

const create = async (data: object = {}): Promise<number> => {
  made += 1
  const event = { kind: 'workshop', mode: 'online', ...ENGLISH, ...WHEN, ...data }
  const { id } = await payload.create({
    collection: 'events',
    locale: 'en',
    draft: true,
    data: { ...event, slug: `forum-${made}` } as never,
  })
  return id
}

/** What the edit view shows. */
const form = (id: number, locale: Locale) =>
  payload.findByID({
    collection: 'events',
    id,
    locale,
    draft: true,
    depth: 0,
    fallbackLocale: false,
  })

/** What a reader gets: the document, or nothing while it is not on line in that language. */
const live = async (id: number, locale: Locale) => {
  const { docs } = await payload.find({
    collection: 'events',
    locale,
    depth: 0,
    overrideAccess: false,
    where: { id: { equals: id } },
  })
  return docs[0]
}

// https://github.com/payloadcms/payload/issues/16395
describe('the form of a document that was a draft and was then published at once', () => {
  it('shows the published text when it is opened again', async () => {
    const id = await create()
    await save(id, 'en', { title: 'A draft of a forum' })
    await publish(id, 'en', { title: 'A forum on line' })
    expect(await form(id, 'en')).toMatchObject({ title: 'A forum on line', _status: 'published' })
  })

  it('shows it also when the form had saved itself in between', async () => {
    const id = await create()
    await publish(id, 'en', { title: 'A forum on line' })
    await autosave(id, 'en', { title: 'A forum on li' })
    await publish(id, 'en', { title: 'A forum on line again' })
    expect((await form(id, 'en')).title).toBe('A forum on line again')
  })

  it('shows it to who selects a few fields', async () => {
    const id = await create()
    await publish(id, 'en', { title: 'A forum on line' })
    const select = { title: true } as const
    const options = { collection: 'events', id, draft: true, select } as const
    expect((await payload.findByID({ ...options, locale: 'en' })).title).toBe('A forum on line')
  })

  it('says when it was published, and not when the draft before was saved', async () => {
    const id = await create()
    const { updatedAt } = await publish(id, 'en')
    expect((await form(id, 'en')).updatedAt).toBe(updatedAt)
  })

  it('shows it in a second language, and the draft of the first as it was', async () => {
    const id = await create()
    await save(id, 'fr', { title: 'Un brouillon', summary: FRENCH.summary })
    await save(id, 'en', { title: 'A draft of a forum' })
    await publish(id, 'fr', { title: 'Un forum en ligne' })
    expect((await form(id, 'fr')).title).toBe('Un forum en ligne')
    expect(await form(id, 'en')).toMatchObject({ title: 'A draft of a forum', _status: 'draft' })
  })
})

// https://github.com/payloadcms/payload/issues/17923
describe('a question for all languages that names a status', () => {
  const asked = async (status: string, overrideAccess = true) => {
    const found = await payload.find({
      collection: 'events',
      locale: 'all',
      pagination: false,
      overrideAccess,
      where: { _status: { equals: status } },
    })
    return found.docs.map(({ id }) => id)
  }

  it('finds a document that has it in one of them', async () => {
    const id = await create()
    await publish(id, 'en')
    expect(await asked('published')).toContain(id)
    expect(await asked('published', false)).toContain(id)
  })

  it('does not find a document that has it in none', async () => {
    const id = await create()
    expect(await asked('published')).not.toContain(id)
    expect(await asked('published', false)).not.toContain(id)
  })

  it('is answered to readers without the text of languages that are not on line', async () => {
    const id = await create()
    await publish(id, 'en')
    await save(id, 'fr', FRENCH)
    const { docs } = await payload.find({
      collection: 'events',
      locale: 'all',
      overrideAccess: false,
      where: { and: [{ _status: { equals: 'published' } }, { id: { equals: id } }] },
    })
    expect(docs[0]?.title).toEqual({ en: ENGLISH.title })
  })
})

// https://github.com/payloadcms/payload/pull/17367
describe('a draft of what all languages share', () => {
  const sharedDraft = async () => {
    const id = await create()
    await publish(id, 'en')
    await publish(id, 'fr', FRENCH)
    await save(id, 'en', { status: 'confirmed' })
    return id
  }

  it('is in the form of a language that is on line with what was there before', async () => {
    const id = await sharedDraft()
    expect((await form(id, 'fr')).status).toBe('confirmed')
    expect((await live(id, 'fr'))?.status).toBe('planned')
  })

  it('is not taken back by a draft saved in that language', async () => {
    const id = await sharedDraft()
    await save(id, 'fr', { ...(await form(id, 'fr')), title: 'Un forum à la mairie' })
    expect((await form(id, 'en')).status).toBe('confirmed')
  })

  it('is not taken back by a draft that saves itself in that language', async () => {
    const id = await sharedDraft()
    await autosave(id, 'fr', { title: 'Un forum à la mai' })
    expect((await form(id, 'en')).status).toBe('confirmed')
  })

  it('goes on line with the language that is published next, for all that are on line', async () => {
    const id = await sharedDraft()
    await publish(id, 'fr')
    expect((await live(id, 'fr'))?.status).toBe('confirmed')
    expect((await live(id, 'en'))?.status).toBe('confirmed')
  })
})

// https://github.com/payloadcms/payload/issues/14672
// https://github.com/payloadcms/payload/issues/9704
describe('publishing one language', () => {
  it('leaves the draft text of the others off line', async () => {
    const id = await create()
    await save(id, 'fr', FRENCH)
    await publish(id, 'en')
    expect((await live(id, 'en'))?.title).toBe(ENGLISH.title)
    expect(await live(id, 'fr')).toBeUndefined()
    expect((await form(id, 'fr'))._status).toBe('draft')
  })

  it('leaves what the others have on line as it is, though newer drafts exist', async () => {
    const id = await create()
    await publish(id, 'en')
    await publish(id, 'fr', FRENCH)
    await save(id, 'en', { title: 'Another title' })
    await publish(id, 'fr', { title: 'Un autre titre' })
    expect((await live(id, 'en'))?.title).toBe(ENGLISH.title)
    expect((await live(id, 'fr'))?.title).toBe('Un autre titre')
    expect((await form(id, 'en')).title).toBe('Another title')
  })

  it('is published, and nothing else, when the document is created so', async () => {
    made += 1
    const { id } = await payload.create({
      collection: 'events',
      locale: 'fr',
      data: {
        ...{ kind: 'workshop', mode: 'online', ...FRENCH, ...WHEN, slug: `forum-${made}` },
        ...{ sourceLocale: 'fr', _status: 'published' },
      } as never,
    })
    expect((await live(id, 'fr'))?.title).toBe(FRENCH.title)
    expect(await live(id, 'en')).toBeUndefined()
    expect((await form(id, 'fr'))._status).toBe('published')
    expect((await form(id, 'en'))._status).not.toBe('published')
  })
})

// https://github.com/payloadcms/payload/issues/15664
describe('text of another language that a reader would fall back to', () => {
  it.each([
    ['is saved', save],
    ['saves itself', autosave],
    ['is published', publish],
  ])('is not stored in a language that %s', async (_, store) => {
    const id = await create({ venue: 'Town hall' })
    await publish(id, 'en')
    await store(id, 'fr', FRENCH)
    expect((await form(id, 'fr')).venue ?? null).toBeNull()
  })

  it('is not stored though the write itself asks to fall back', async () => {
    const id = await create()
    await publish(id, 'en')
    const how = { draft: true, autosave: true, fallbackLocale: 'en' }
    await write(id, 'fr', { title: FRENCH.title }, how)
    expect(await form(id, 'fr')).toMatchObject({ title: FRENCH.title })
    expect((await form(id, 'fr')).summary ?? null).toBeNull()
  })
})

// https://github.com/payloadcms/payload/issues/12536
describe('rows whose words are in several languages', () => {
  it('keep the words of every language when one of them is saved', async () => {
    const id = await create({ agenda: [{ title: 'Opening' }, { title: 'Closing' }] })
    const rows = (await form(id, 'en')).agenda ?? []
    const french = rows.map((row, index) => ({ ...row, title: ['Ouverture', 'Clôture'][index] }))
    await save(id, 'fr', { agenda: french })
    await autosave(id, 'fr', { agenda: french })
    const titles = async (locale: Locale) => (await form(id, locale)).agenda?.map((it) => it.title)
    expect(await titles('en')).toEqual(['Opening', 'Closing'])
    expect(await titles('fr')).toEqual(['Ouverture', 'Clôture'])
    await publish(id, 'en')
    expect(await titles('fr')).toEqual(['Ouverture', 'Clôture'])
  })
})

// https://github.com/payloadcms/payload/issues/15803
// https://github.com/payloadcms/payload/issues/17914
// https://github.com/payloadcms/payload/issues/16376
describe('the warning that somebody else has changed the document', () => {
  /** What the panel asks before the first keystroke after a form was opened or saved. */
  const isStale = async (id: number, { updatedAt }: { updatedAt: string }) => {
    const req = await createLocalReq({ user: await editor() }, payload)
    const { isStale: answer } = await handleStaleDataCheck({
      id,
      collectionSlug: 'events',
      originalUpdatedAt: updatedAt,
      req,
    })
    return answer
  }

  it('is not shown for one’s own saves in another language', async () => {
    const id = await create()
    await publish(id, 'en')
    expect(await isStale(id, await form(id, 'fr'))).toBe(false)
    expect(await isStale(id, await autosave(id, 'fr', FRENCH))).toBe(false)
    expect(await isStale(id, await form(id, 'fr'))).toBe(false)
  })

  it('is not shown in a draft after another language was published', async () => {
    const id = await create()
    await save(id, 'en', { title: 'A draft of a forum' })
    await publish(id, 'fr', FRENCH)
    expect(await isStale(id, await form(id, 'en'))).toBe(false)
  })

  it('is not shown after one published twice and goes on typing', async () => {
    const id = await create()
    await publish(id, 'en')
    expect(await isStale(id, await publish(id, 'en', { title: 'Again' }))).toBe(false)
    expect(await isStale(id, await form(id, 'en'))).toBe(false)
  })

  it('is shown when somebody else has saved, in whatever language', async () => {
    const id = await create()
    await publish(id, 'en')
    const opened = await form(id, 'en')
    await save(id, 'fr', FRENCH)
    expect(await isStale(id, opened)).toBe(true)
  })
})

let account: Promise<{ id: number }> | undefined

const editor = async () => {
  account ??= payload.create({
    collection: 'users',
    data: {
      email: 'editor@example.org',
      password: 'correct horse battery',
      name: 'Editor',
      roles: ['editor'],
      active: true,
    },
  })
  return { ...(await account), collection: 'users' as const } as never
}
