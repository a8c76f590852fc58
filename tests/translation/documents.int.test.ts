import { describe, expect, it } from 'vitest'
import { writeBack } from '@/features/translation/payload/documents/write-back'
import { actOnTargets } from '@/features/translation/payload/store/act'
import { PublicationRefused } from '@/publication/gates'

import { bootPayload } from '../setup/payload'
import { body, ENGLISH, FRENCH, link, newsroom, paragraph, words } from './network'

const payload = await bootPayload()
const { publish, read, req, save, units, write } = newsroom(payload)

const editor = await payload.create({
  collection: 'users',
  data: {
    email: 'e@example.org',
    password: 'correct horse battery',
    name: 'E',
    roles: ['editor'],
    active: true,
  } as never,
})
const asEditor = { user: { ...editor, collection: 'users' as const }, overrideAccess: false }

const statesOf = async (place: Parameters<typeof units>[0], locale: string) =>
  Object.fromEntries(
    [...(await units(place, locale)).values()].map(({ unit, state, stale }) => [
      unit.key,
      stale ? `${state}, stale` : state,
    ]),
  )

describe('a document saved in its source language', () => {
  it('has its texts as units, untranslated in every other language', async () => {
    const place = await write()
    expect(await statesOf(place, 'fr')).toMatchObject({
      title: 'untranslated',
      summary: 'untranslated',
      'body#p1': 'untranslated',
      'body#p2': 'untranslated',
    })
  })

  it('tells translators nothing while it saves itself', async () => {
    const place = await write()
    await save(place, 'en', { title: 'Mayors meet in Sk' }, { autosave: true })
    expect((await units(place, 'fr')).get('title')?.unit.content).toEqual([ENGLISH.title])
  })
})

describe('a translation typed into the document', () => {
  it('is a person’s translation', async () => {
    const place = await write()
    await save(place, 'fr', FRENCH, asEditor)
    const title = (await units(place, 'fr')).get('title')
    expect(title).toMatchObject({
      state: 'translated',
      origin: 'panel',
      translator: `users:${editor.id}`,
      target: [FRENCH.title],
    })
  })

  it('goes stale in exactly the text whose source changed, and keeps its words', async () => {
    const place = await write()
    await save(place, 'fr', FRENCH, asEditor)
    const changed = body(
      ENGLISH.body.root.children[0] as object,
      paragraph('p2', 'They spoke about prisons.'),
    )
    await save(place, 'en', { body: changed })
    expect(await statesOf(place, 'fr')).toMatchObject({
      title: 'translated',
      summary: 'translated',
      'body#p1': 'translated',
      'body#p2': 'translated, stale',
    })
    expect((await units(place, 'fr')).get('body#p2')).toMatchObject({
      target: ['Ils ont parlé des écoles.'],
      previousSource: ['They spoke about schools.'],
    })
    await save(place, 'en', { body: ENGLISH.body })
    expect((await statesOf(place, 'fr'))['body#p2']).toBe('translated')
  })

  it('follows a changed link without anybody’s work', async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH, asEditor)
    const moved = body(
      paragraph(
        'p1',
        'The ',
        link('https://example.org/b', 'fifth summit'),
        ' brought mayors together.',
      ),
      paragraph('p2', 'They spoke about schools.'),
    )
    await publish(place, 'en', { body: moved })
    expect((await units(place, 'fr')).get('body#p1')).toMatchObject({
      stale: false,
      codesChanged: false,
    })
    await payload.jobs.run({ limit: 10 })
    const french = await read(place, 'fr', false)
    expect(JSON.stringify(french.body)).toContain('https://example.org/b')
    expect(JSON.stringify(french.body)).toContain('cinquième sommet')
  })

  it('needs a hand when a format was added to the source', async () => {
    const place = await write()
    await save(place, 'fr', FRENCH, asEditor)
    const bold = body(
      ENGLISH.body.root.children[0] as object,
      paragraph('p2', 'They spoke about ', words('schools', 1), '.'),
    )
    await save(place, 'en', { body: bold })
    expect((await units(place, 'fr')).get('body#p2')).toMatchObject({
      stale: false,
      codesChanged: true,
    })
  })
})

describe('what the desk says', () => {
  it('is written into a draft of its language, and readers see nothing of it', async () => {
    const place = await write()
    await publish(place, 'en')
    const all = await units(place, 'fr')
    const id = (key: string) => all.get(key)?.unitId ?? 0
    await actOnTargets(await req(), { locale: 'fr', act: 'machine', actor: 'engine:offline' }, [
      { unitId: id('title'), content: ['Titre machine'] },
      { unitId: id('body#p1'), content: ['Le ', { g: 1, content: ['sommet'] }, '.'] },
      { unitId: id('body#p2'), content: ['Écoles.'] },
    ])
    const report = await writeBack(payload, place, 'fr')
    expect(report.written.toSorted()).toEqual(['body#p1', 'body#p2', 'title'])
    const draft = await read(place, 'fr')
    expect(draft.title).toBe('Titre machine')
    expect(JSON.stringify(draft.body)).toContain('https://example.org/a')
    expect((await read(place, 'fr', false)).title ?? null).toBeNull()
    expect((await read(place, 'en')).title).toBe(ENGLISH.title)
    expect((await statesOf(place, 'fr')).title).toBe('machine')
  })

  it('never overwrites what somebody typed into the document meanwhile', async () => {
    const place = await write()
    const title = (await units(place, 'fr')).get('title')
    await actOnTargets(await req(), { locale: 'fr', act: 'edit', actor: 'users:1' }, [
      { unitId: title?.unitId ?? 0, content: ['Titre du bureau'] },
    ])
    await save(place, 'fr', { title: 'Titre du panneau' }, { autosave: true })
    const report = await writeBack(payload, place, 'fr')
    expect(report).toMatchObject({ written: [], editedElsewhere: ['title'] })
    expect((await read(place, 'fr')).title).toBe('Titre du panneau')
    await save(place, 'fr', { title: 'Titre du panneau' }, asEditor)
    expect((await units(place, 'fr')).get('title')).toMatchObject({
      target: ['Titre du panneau'],
      translator: `users:${editor.id}`,
    })
  })
})

describe('the gate of a locale', () => {
  const machineOnly = async () => {
    const place = await write()
    await publish(place, 'en')
    const all = [...(await units(place, 'fr')).values()]
    await actOnTargets(
      await req(),
      { locale: 'fr', act: 'machine', actor: 'engine:offline' },
      all
        .filter(({ unit }) => unit.kind !== 'slug')
        .map(({ unitId, unit }) => ({ unitId, content: unit.content })),
    )
    await writeBack(payload, place, 'fr')
    return place
  }

  it('refuses text that only a machine has seen, with reasons, and writes nothing', async () => {
    const place = await machineOnly()
    const refusal = await publish(place, 'fr', {}, asEditor).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(PublicationRefused)
    expect((refusal as PublicationRefused).message).toContain('translated by a machine')
    expect((await read(place, 'fr', false)).title ?? null).toBeNull()
  })

  it('lets a person’s translation pass', async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH, asEditor)
    expect((await read(place, 'fr', false)).title).toBe(FRENCH.title)
  })

  it('refuses a text that is half translated', async () => {
    const place = await write()
    await publish(place, 'en')
    const half = { ...FRENCH, body: body(FRENCH.body.root.children[0] as object) }
    await expect(publish(place, 'fr', half, asEditor)).rejects.toThrow('not translated')
  })

  it('refuses a text whose source has changed since', async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH, asEditor)
    await publish(place, 'en', { title: 'Mayors met in Skopje' })
    await expect(publish(place, 'fr', {}, asEditor)).rejects.toThrow('out of date')
  })

  it('opens for who has the right and says why, and keeps the reason', async () => {
    const place = await machineOnly()
    const granted = { ...asEditor, user: { ...asEditor.user, releaseOverride: true } }
    const context = { releaseOverride: 'The summit begins tomorrow.' }
    await expect(publish(place, 'fr', {}, { ...asEditor, context })).rejects.toThrow(
      'release override',
    )
    await expect(
      publish(place, 'fr', {}, { ...granted, context: { releaseOverride: 'now' } }),
    ).rejects.toThrow('reason')
    await publish(place, 'fr', {}, { ...granted, context })
    expect((await read(place, 'fr', false)).title).toBe(ENGLISH.title)
  })
})

describe('the log of releases', () => {
  const logOf = async ({ collection, id }: Parameters<typeof units>[0]) => {
    const { rows } = await payload.db.pool.query<{ locale: string; live: boolean }>(
      `select locale, live from translation_releases
        where collection = $1 and document = $2 order by id`,
      [collection, String(id)],
    )
    return rows.map(({ locale, live }) => `${locale} ${live ? 'on' : 'off'}`)
  }
  const live = async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH)
    return place
  }
  const update = (place: { id: number }, locale: 'en' | 'fr', data: object, more: object = {}) =>
    payload.update({ collection: 'articles', id: place.id, locale, data: data as never, ...more })

  it('says when one language is taken back, and when it is there again', async () => {
    const place = await live()
    await update(place, 'fr', { _status: 'draft' })
    await save(place, 'fr', { title: 'Encore un brouillon' })
    await publish(place, 'fr', FRENCH)
    expect(await logOf(place)).toEqual(['en on', 'fr on', 'fr off', 'fr on'])
  })

  it('says when all of them are taken back at once', async () => {
    const place = await live()
    await update(place, 'en', { _status: 'draft' }, { unpublishAllLocales: true })
    expect(await logOf(place)).toEqual(['en on', 'fr on', 'en off', 'fr off'])
  })

  it('says that a document went to the trash, came back, and was deleted', async () => {
    const place = await live()
    await update(place, 'en', { deletedAt: new Date().toISOString() })
    expect((await logOf(place)).slice(2)).toEqual(['en off', 'fr off'])
    await update(place, 'en', { deletedAt: null }, { trash: true })
    expect((await logOf(place)).slice(4)).toEqual(['en on', 'fr on'])
    await payload.delete({ collection: 'articles', id: place.id })
    expect((await logOf(place)).slice(6)).toEqual(['en off', 'fr off'])
  })

  it('says nothing of drafts', async () => {
    const place = await live()
    await save(place, 'en', { title: 'Mayors met' })
    await save(place, 'fr', { title: 'Des maires' }, { autosave: true })
    expect(await logOf(place)).toEqual(['en on', 'fr on'])
  })
})

describe('a machine’s text that nobody has read', () => {
  const withMachineFrench = async () => {
    const place = await write()
    await publish(place, 'en')
    const all = [...(await units(place, 'fr')).values()].filter(({ unit }) => unit.kind !== 'slug')
    await actOnTargets(
      await req(),
      { locale: 'fr', act: 'machine', actor: 'engine:offline' },
      all.map(({ unitId, unit }) => ({ unitId, content: [`Machine ${unit.key}`] })),
    )
    await writeBack(payload, place, 'fr')
    return place
  }

  it('does not go on line by being called the source', async () => {
    const place = await withMachineFrench()
    await expect(publish(place, 'fr', { sourceLocale: 'fr' }, asEditor)).rejects.toThrow(
      'translated by a machine',
    )
    await save(place, 'fr', { sourceLocale: 'fr' }, asEditor)
    await expect(publish(place, 'fr', {}, asEditor)).rejects.toThrow('translated by a machine')
  })

  it('stays unread in a copy of its document', async () => {
    const place = await withMachineFrench()
    const copy = await payload.duplicate({
      collection: 'articles',
      id: place.id as number,
      locale: 'en',
    })
    const copied = { collection: 'articles', id: copy.id }
    expect(await statesOf(copied, 'fr')).toMatchObject({ title: 'machine', summary: 'machine' })
    await expect(publish(copied, 'fr', {}, asEditor)).rejects.toThrow('translated by a machine')
  })

  it('does not go on line with a version that is restored', async () => {
    const place = await withMachineFrench()
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: place.id } },
      locale: 'all',
    })
    const restored = payload.restoreVersion({
      collection: 'articles',
      id: docs[0]?.id as never,
      ...asEditor,
    })
    await expect(restored).rejects.toThrow('Restore as draft')
    expect((await read(place, 'fr', false)).title ?? null).toBeNull()
  })
})

describe('a link changed in a draft of the source', () => {
  it('changes nothing that readers see in a translation', async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH, asEditor)
    const moved = body(
      paragraph(
        'p1',
        'The ',
        link('https://example.org/b', 'fifth summit'),
        ' brought mayors together.',
      ),
      paragraph('p2', 'They spoke about schools.'),
    )
    await save(place, 'en', { body: moved })
    await payload.jobs.run({ limit: 10 })
    expect(JSON.stringify((await read(place, 'fr', false)).body)).toContain('https://example.org/a')
    expect(JSON.stringify((await read(place, 'fr')).body)).toContain('https://example.org/b')
  })
})

describe('a rejected text', () => {
  it('stays rejected, and why, when somebody says that it still fits its source', async () => {
    const place = await write()
    await save(place, 'fr', FRENCH, asEditor)
    const item = { unitId: (await units(place, 'fr')).get('title')?.unitId ?? 0 }
    const act = async (name: 'keep' | 'reject', reason?: string) =>
      actOnTargets(await req(), { locale: 'fr', act: name, actor: 'users:2' }, [
        { ...item, reason },
      ])
    await act('reject', 'Not the name of the city.')
    await save(place, 'en', { title: 'Mayors met in Skopje' })
    expect(await act('keep')).toMatchObject([{ outcome: 'applied', state: 'rejected' }])
    expect((await units(place, 'fr')).get('title')).toMatchObject({
      stale: false,
      reason: 'Not the name of the city.',
    })
  })
})
