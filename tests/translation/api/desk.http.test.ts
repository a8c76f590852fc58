import { describe, expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { body, ENGLISH, FRENCH, newsroom, paragraph } from '../network'
import { everythingStored } from './everything-stored'
import { signInPeople } from './people'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { publish, read, save, units, write } = newsroom(payload)

const place = (id: number | string, locale = 'fr') => ({ collection: 'articles', id, locale })
const query = (id: number | string, locale = 'fr') =>
  `collection=articles&id=${id}&locale=${locale}`
const translate = (key: string, target: string, version = 0) => ({
  ...{ key, act: 'translate', target, version },
})
const TITLE = translate('title', FRENCH.title)

const translated = async () => {
  const { id } = await write()
  await as('translator')
    .post('acts', { ...place(id), acts: [TITLE] })
    .expect(200)
  return id
}

describe('GET /api/translation/queue', () => {
  it('tells what there is to translate, with titles, field names and a cursor', async () => {
    await write({ title: 'A queue of its own' })
    const first = await as('translator').get('queue?locale=fr&collection=articles&limit=1')
    expect(first.status).toBe(200)
    expect(first.body.items).toHaveLength(1)
    const all: { title: string; key: string }[] = []
    let next: string | undefined = ''
    while (next !== undefined) {
      const after: string = next && `&after=${encodeURIComponent(next)}`
      const page = await as('translator').get(`queue?locale=fr&limit=7${after}`).expect(200)
      all.push(...page.body.items)
      next = page.body.next
    }
    expect(all.filter(({ title }) => title === 'A queue of its own')).toContainEqual(
      expect.objectContaining({
        ...{ key: 'title', label: 'Title', source: 'A queue of its own' },
        ...{ state: 'untranslated', stale: false, words: 5, version: 0 },
      }),
    )
  })

  it('says field names in the language of whoever asks', async () => {
    await write()
    const { body: page } = await as('translator', 'fr').get('queue?locale=fr&collection=articles')
    expect(page.items.map((it: { label: string }) => it.label)).toContain('Titre')
  })

  it('shows word by word what changed in the source of a stale text', async () => {
    const { id } = await write()
    await save({ collection: 'articles', id }, 'fr', FRENCH)
    const changed = body(
      ENGLISH.body.root.children[0] as object,
      paragraph('p2', 'They spoke about prisons.'),
    )
    await save({ collection: 'articles', id }, 'en', { body: changed })
    const { body: page } = await as('translator').get('queue?locale=fr&stale=true').expect(200)
    expect(page.items).toHaveLength(1)
    expect(page.items[0]).toMatchObject({
      ...{ key: 'body#p2', id: String(id), stale: true },
      diff: [
        { kind: 'same', text: 'They spoke about ' },
        { kind: 'removed', text: 'schools' },
        { kind: 'added', text: 'prisons' },
        { kind: 'same', text: '.' },
      ],
    })
  })

  it('filters by state, age and words', async () => {
    await translated()
    const done = await as('translator').get('queue?locale=fr&state=translated,reviewed')
    expect(new Set(done.body.items.map((it: { state: string }) => it.state))).toEqual(
      new Set(['translated']),
    )
    const old = await as('translator').get('queue?locale=fr&minAgeDays=2').expect(200)
    expect(old.body.items).toEqual([])
    const long = await as('translator').get('queue?locale=fr&minWords=7').expect(200)
    expect(long.body.items.length).toBeGreaterThan(0)
    expect(long.body.items.every(({ words }: { words: number }) => words >= 7)).toBe(true)
  })

  it('leaves out documents in the trash', async () => {
    const { id } = await write({ title: 'Thrown away' })
    const trashed = { deletedAt: new Date().toISOString() } as never
    await payload.update({ collection: 'articles', id, locale: 'en', data: trashed })
    const { body: page } = await as('editor').get('queue?locale=es&limit=200').expect(200)
    expect(page.items.map(({ title }: { title: string }) => title)).not.toContain('Thrown away')
  })

  it.each([
    ['queue?locale=de', 'en, fr, es, ar'],
    ['queue?locale=fr&collection=recipes', 'articles'],
    ['queue?locale=fr&state=perfect', 'machine'],
    ['queue?locale=fr&limit=201', '200'],
    ['queue?locale=fr&colour=blue', 'waitingSince'],
    ['queue?locale=fr&after=1%27%20or%201=1', 'next'],
    ['queue?locale=fr&waitingSince=yesterday', '2026-11-21'],
    ['queue?locale=fr&state=draft&state=machine', 'state'],
    ['units?collection=articles&locale=fr', 'id'],
    ['export?locale=fr&collection=articles&format=docx', 'xliff-omegat'],
  ])('is 400 naming what is known for %s', async (path, named) => {
    const answer = await as('editor').get(path).expect(400)
    expect(answer.body.errors[0].message).toContain(named)
  })
})

describe('GET /api/translation/units for the desk', () => {
  it('tells of a document what the desk needs: rights, policy, names', async () => {
    const id = await translated()
    const { body: told } = await as('translator')
      .get(`units?${query(id)}`)
      .expect(200)
    expect(told).toMatchObject({ rights: { translate: true, review: false }, selfReview: false })
    const actor = actorOf('translator') ?? ''
    expect(told.people).toEqual({ [actor]: 'translator' })
  })

  it('tells what a text was when it was last reviewed', async () => {
    const id = await translated()
    const acts = (act: string, version: number, target?: string) => ({
      ...place(id),
      acts: [{ key: 'title', act, version, ...(target && { target }) }],
    })
    await as('reviewer').post('acts', acts('review', 1)).expect(200)
    await as('translator')
      .post('acts', acts('translate', 2, 'Autre titre'))
      .expect(200)
    const { body: told } = await as('translator')
      .get(`units?${query(id)}&key=title`)
      .expect(200)
    expect(told.units[0]).toMatchObject({
      ...{ target: 'Autre titre', base: { state: 'reviewed', text: FRENCH.title } },
    })
  })

  it('leaves the memory out when asked to', async () => {
    const { id } = await write()
    const { body: told } = await as('translator')
      .get(`units?${query(id)}&matches=false`)
      .expect(200)
    expect(told.units.flatMap((unit: { matches: unknown[] }) => unit.matches)).toEqual([])
    await as('translator')
      .get(`units?${query(id)}&matches=perhaps`)
      .expect(400)
  })
})

describe('GET /api/translation/progress', () => {
  it('is a cell for each locale and collection that the caller works in', async () => {
    await translated()
    const mine = await as('translator').get('progress').expect(200)
    expect(mine.body.locales).toEqual(['fr'])
    const cell = mine.body.cells.find(
      ({ collection }: { collection: string }) => collection === 'articles',
    )
    expect(cell.states.translated.units).toBeGreaterThan(0)
    const sum = Object.values(cell.states as Record<string, { units: number }>)
    expect(sum.reduce((total, { units: count }) => total + count, 0)).toBe(cell.units)
    const all = await as('editor').get('progress').expect(200)
    expect(all.body.locales).toEqual(['en', 'fr', 'es', 'ar'])
  })
})

describe('what is in the trash', () => {
  it('is no work: counted nowhere, and again when it comes back', async () => {
    const { id } = await write()
    const wordsLeft = async () => {
      const { body } = await as('editor').get('progress').expect(200)
      const cells = body.cells as { collection: string; locale: string; words: number }[]
      return cells.find((it) => it.collection === 'articles' && it.locale === 'es')?.words ?? 0
    }
    const move = (deletedAt: string | null) =>
      payload.update({
        ...{ collection: 'articles' as const, id, locale: 'en' as const, trash: true },
        data: { deletedAt } as never,
      })
    const before = await wordsLeft()
    await move(new Date().toISOString())
    expect(await wordsLeft()).toBe(before - 21)
    await move(null)
    expect(await wordsLeft()).toBe(before)
  })
})

describe('GET /api/translation/units', () => {
  it('names the people that texts name, and the rows that they are in', async () => {
    const rows = ['Welcome', '', 'Closing'].map((title, at) => ({
      ...{ id: `65f0c${at}`.padEnd(24, '0'), title: title || 'Break' },
    }))
    const { id } = await payload.create({
      collection: 'events',
      locale: 'en',
      data: {
        ...{ title: 'Summit', summary: 'Two days.', kind: 'meeting', mode: 'online' },
        ...{ status: 'planned', startsAt: '2027-05-01T10:00:00.000Z', timeZone: 'Europe/Paris' },
        ...{ endsAt: '2027-05-01T12:00:00.000Z', agenda: rows },
      } as never,
    })
    const closing = `agenda.${rows[2]?.id}.title`
    const acts = [translate(closing, 'Clôture')]
    await as('translator')
      .post('acts', { collection: 'events', id, locale: 'fr', acts })
      .expect(200)
    const asked = `collection=events&id=${id}&locale=fr`
    const { body: page } = await as('translator', 'fr').get(`units?${asked}`).expect(200)
    const unit = page.units.find(({ key }: { key: string }) => key === closing)
    expect(unit.label).toBe('Programme détaillé 3 › Titre')
    expect(page.people).toEqual({ [actorOf('translator') ?? '']: 'translator' })
    const queue = 'queue?locale=fr&collection=events&state=untranslated&limit=200'
    const { body: waiting } = await as('translator').get(queue).expect(200)
    expect(waiting.items.map(({ label }: { label: string }) => label)).toEqual(
      expect.arrayContaining(['Title', 'Agenda 1 › Title', 'Agenda 2 › Title']),
    )
    const file = await as('translator').get(`export?${asked}&format=po`).expect(200)
    expect(file.text).toContain('Agenda 3 › Title')
  })

  it('has all that the desk needs, with codes by name', async () => {
    const { id } = await write()
    const { body: page } = await as('translator', 'fr')
      .get(`units?${query(id)}`)
      .expect(200)
    expect(page).toMatchObject({
      title: ENGLISH.title,
      sourceLocale: 'en',
      rights: { review: false },
    })
    const first = page.units.find(({ key }: { key: string }) => key === 'body#p1')
    expect(first).toMatchObject({
      source: 'The <g1>fifth summit</g1> brought mayors together.',
      codes: [{ id: 1, type: 'link', tag: '<g1>', label: 'Lien' }],
      ...{ state: 'untranslated', version: 0, findings: [], suggestions: [], matches: [] },
    })
  })

  it('tells findings in the caller’s language with what each fix makes of the text', async () => {
    const { id } = await write()
    const acts = [translate('body#p1', 'Le<g1>cinquième sommet</g1> a réuni des  maires.')]
    await as('translator')
      .post('acts', { ...place(id), acts })
      .expect(200)
    const { body: page } = await as('translator', 'fr')
      .get(`units?${query(id)}&key=${encodeURIComponent('body#p1')}`)
      .expect(200)
    expect(page.units).toHaveLength(1)
    const found = page.units[0].findings.find(
      ({ check }: { check: string }) => check === 'code-space',
    )
    expect(found.fixes[0].target).toContain('Le <g1>')
  })

  it('offers what was reviewed before, and the terms in force', async () => {
    const concept = {
      name: 'mayor',
      kind: 'term',
      terms: [
        { locale: 'en', text: 'mayors', status: 'preferred' },
        { locale: 'fr', text: 'maires', status: 'preferred' },
      ],
    }
    await payload.create({ collection: 'concepts', data: concept as never })
    const id = await translated()
    const acts = [{ key: 'title', act: 'review', version: 1 }]
    await as('reviewer')
      .post('acts', { ...place(id), acts })
      .expect(200)
    const other = await write()
    const { body: page } = await as('translator')
      .get(`units?${query(other.id)}`)
      .expect(200)
    const [title] = page.units
    expect(title.matches[0]).toMatchObject({ target: FRENCH.title, score: 1 })
    expect(title.terms[0]).toMatchObject({ concept: 'mayor', terms: [{ text: 'maires' }] })
    await payload.delete({ collection: 'concepts', where: { name: { equals: 'mayor' } } })
  })

  it('is 404 for a document that is not there and 400 in its own language', async () => {
    const { id } = await write()
    await as('editor')
      .get(`units?${query(999_999)}`)
      .expect(404)
    await as('editor')
      .get(`units?${query("1'--")}`)
      .expect(404)
    await as('editor')
      .get(`units?${query(id, 'en')}`)
      .expect(400)
  })
})

describe('POST /api/translation/acts', () => {
  it('takes a translation into the draft, and readers see nothing of it', async () => {
    const { id } = await write()
    await publish({ collection: 'articles', id }, 'en')
    const { body: answer } = await as('translator')
      .post('acts', { ...place(id), acts: [TITLE] })
      .expect(200)
    expect(answer.results).toMatchObject([
      { key: 'title', outcome: 'applied', state: 'translated', version: 1, findings: [] },
    ])
    expect(answer.document.written).toEqual(['title'])
    const where = { collection: 'articles', id }
    expect((await read(where, 'fr')).title).toBe(FRENCH.title)
    expect((await read(where, 'fr', false)).title ?? null).toBeNull()
    expect((await units(where, 'fr')).get('title')).toMatchObject({
      translator: actorOf('translator'),
      origin: 'human',
    })
  })

  it('keeps what a blocking check forbids as a draft, and tells the findings', async () => {
    const { id } = await write()
    const acts = [translate('body#p1', 'Le cinquième sommet a réuni des maires.'), TITLE]
    const { body: answer } = await as('translator')
      .post('acts', { ...place(id), acts })
      .expect(200)
    expect(answer.results).toMatchObject([
      { key: 'body#p1', outcome: 'applied', state: 'draft', findings: [{ check: 'codes' }] },
      { key: 'title', outcome: 'applied', state: 'translated' },
    ])
  })

  it('gives each text its own outcome', async () => {
    const id = await translated()
    const acts = [
      translate('title', 'Autre titre', 0),
      translate('summary', 'Deux jours sur la prévention en ville.'),
      translate('body#p1', 'Le <g1>sommet'),
      translate('body#gone', 'Rien'),
      { key: 'body#p2', act: 'keep', version: 0 },
    ]
    const { body: answer } = await as('translator')
      .post('acts', { ...place(id), acts })
      .expect(200)
    expect(answer.results.map((it: { outcome: string }) => it.outcome)).toEqual([
      'edited-meanwhile',
      'applied',
      'unreadable-target',
      'unknown-unit',
      'wrong-state',
    ])
    expect(answer.results[0].theirs).toBe(FRENCH.title)
  })

  it('is 409 with both texts when the only text was changed by somebody else', async () => {
    const id = await translated()
    const before = await everythingStored(payload)
    const acts = [translate('title', 'Autre titre', 0)]
    const { body: answer } = await as('reviewer', 'fr')
      .post('acts', { ...place(id), acts })
      .expect(409)
    expect(answer.errors[0].data).toEqual({ code: 'edited-meanwhile', theirs: FRENCH.title })
    expect(answer.errors[0].message).toContain('Quelqu’un')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('lets a second person review, and nobody their own work', async () => {
    const id = await translated()
    const review = { ...place(id), acts: [{ key: 'title', act: 'review', version: 1 }] }
    await as('translator').post('acts', review).expect(403)
    const { body: answer } = await as('reviewer').post('acts', review).expect(200)
    expect(answer.results[0]).toMatchObject({ outcome: 'applied', state: 'reviewed' })
    const { id: other } = await write()
    await as('reviewer')
      .post('acts', { ...place(other), acts: [TITLE] })
      .expect(200)
    const before = await everythingStored(payload)
    const own = { ...place(other), acts: [{ key: 'title', act: 'review', version: 1 }] }
    const refused = await as('reviewer').post('acts', own).expect(403)
    expect(refused.body.errors[0].data.code).toBe('own-review')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('rejects with a reason, reopens, clears', async () => {
    const id = await translated()
    const act = (name: string, version: number, reason?: string) =>
      as('reviewer').post('acts', {
        ...place(id),
        acts: [{ key: 'title', act: name, version, reason }],
      })
    await act('reject', 1).expect(400)
    expect((await act('reject', 1, 'Not our tone.').expect(200)).body.results[0].state).toBe(
      'rejected',
    )
    expect((await act('reopen', 2).expect(200)).body.results[0].state).toBe('draft')
    expect((await act('clear', 3).expect(200)).body.results[0].state).toBe('untranslated')
  })

  it.each([
    ['no acts', { acts: [] }],
    ['too many acts', { acts: Array.from({ length: 201 }, () => TITLE) }],
    ['the same text twice', { acts: [TITLE, TITLE] }],
    ['an act of engines', { acts: [{ ...TITLE, act: 'machine' }] }],
    ['a text that comes with a review', { acts: [{ ...TITLE, act: 'review' }] }],
    ['no version', { acts: [{ key: 'title', act: 'translate', target: 'x' }] }],
    ['a foreign field', { acts: [TITLE], actor: 'users:1' }],
    ['a target that is no text', { acts: [{ ...TITLE, target: { $ne: 1 } }] }],
  ])('refuses %s and writes nothing', async (_, changes) => {
    const { id } = await write()
    const before = await everythingStored(payload)
    await as('editor')
      .post('acts', { ...place(id), ...changes })
      .expect(400)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('POST /api/translation/waivers', () => {
  const BAD = 'Le cinquième sommet a réuni des maires.'
  const drafted = async () => {
    const { id } = await write()
    const acts = [translate('body#p1', BAD)]
    await as('translator')
      .post('acts', { ...place(id), acts })
      .expect(200)
    return id
  }
  const waiver = (id: number, check = 'codes', version = 1) => ({
    ...place(id),
    ...{ key: 'body#p1', check, version, reason: 'The link has no French page.' },
  })

  it('lets the text count as translated, says who and why, and dies with the text', async () => {
    const id = await drafted()
    const { body: answer } = await as('translator').post('waivers', waiver(id)).expect(200)
    const confirm = { key: 'body#p1', act: 'translate', version: answer.version }
    const done = await as('translator')
      .post('acts', { ...place(id), acts: [confirm] })
      .expect(200)
    expect(done.body.results[0]).toMatchObject({ state: 'translated' })
    const shown = async () => {
      const { body: page } = await as('translator')
        .get(`units?${query(id)}`)
        .expect(200)
      return page.units.find(({ key }: { key: string }) => key === 'body#p1')
    }
    expect((await shown()).waivers).toMatchObject([
      { check: 'codes', reason: 'The link has no French page.', by: actorOf('translator') },
    ])
    const { version } = done.body.results[0]
    const again = [translate('body#p1', `${BAD} Bien.`, version)]
    const changed = await as('translator')
      .post('acts', { ...place(id), acts: again })
      .expect(200)
    expect(changed.body.results[0]).toMatchObject({
      state: 'draft',
      findings: [{ check: 'codes' }],
    })
    expect((await shown()).waivers).toEqual([])
  })

  it('refuses a check that finds nothing, an unknown one and an old version', async () => {
    const id = await drafted()
    const before = await everythingStored(payload)
    await as('translator').post('waivers', waiver(id, 'numbers')).expect(409)
    await as('translator').post('waivers', waiver(id, 'spelling')).expect(400)
    await as('translator')
      .post('waivers', waiver(id, 'codes', 7))
      .expect(409)
    await as('translator')
      .post('waivers', { ...waiver(id), reason: ' ' })
      .expect(400)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('POST and DELETE /api/translation/minor-edits', () => {
  const staleOnes = async (id: number) => {
    const all = [...(await units({ collection: 'articles', id }, 'fr')).values()]
    return all.filter(({ stale }) => stale).map(({ unit }) => unit.key)
  }
  const retitle = (id: number, title: string) =>
    save({ collection: 'articles', id }, 'en', { title })

  it('spare the translations that were not stale, and can be taken back', async () => {
    const id = await translated()
    await retitle(id, 'Mayors meet in  Skopje')
    expect(await staleOnes(id)).toEqual(['title'])
    const keys = ['title']
    const marked = await as('editor').post('minor-edits', { collection: 'articles', id, keys })
    expect({ status: marked.status, body: marked.body }).toEqual({
      status: 200,
      body: { translations: 1 },
    })
    expect(await staleOnes(id)).toEqual([])
    const path = `minor-edits?collection=articles&id=${id}&key=title`
    expect((await as('editor').delete(path).expect(200)).body).toEqual({ translations: 1 })
    expect(await staleOnes(id)).toEqual(['title'])
    expect((await as('editor').delete(path).expect(200)).body).toEqual({ translations: 0 })
  })

  it('leave alone what was stale before', async () => {
    const id = await translated()
    await retitle(id, 'Mayors quarrel in Skopje')
    await retitle(id, 'Mayors quarrel in Skopje.')
    const asked = { collection: 'articles', id, keys: ['title'] }
    const { body: answer } = await as('editor').post('minor-edits', asked).expect(200)
    expect(answer).toEqual({ translations: 0 })
    expect(await staleOnes(id)).toEqual(['title'])
  })

  it('are for who may write the source', async () => {
    const id = await translated()
    await retitle(id, 'Mayors meet at Skopje')
    const before = await everythingStored(payload)
    const asked = { collection: 'articles', id, keys: ['title'] }
    await as('reviewer').post('minor-edits', asked).expect(403)
    await as('editor')
      .post('minor-edits', { ...asked, keys: ['nothing'] })
      .expect(404)
    await as('editor')
      .post('minor-edits', { ...asked, keys: [] })
      .expect(400)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('GET /api/translation/gate', () => {
  it('says what publishing would be refused for, text by text', async () => {
    const { id } = await write()
    const acts = [{ key: 'title', act: 'edit', target: 'Brouillon', version: 0 }]
    await as('translator')
      .post('acts', { ...place(id), acts })
      .expect(200)
    const { body: answer } = await as('translator', 'fr')
      .get(`gate?${query(id)}`)
      .expect(200)
    expect(answer).toMatchObject({
      open: false,
      reasons: [expect.stringContaining('brouillon')],
      texts: [{ code: 'draft', units: [{ key: 'title', field: 'title' }] }],
    })
    const { id: whole } = await write()
    await save({ collection: 'articles', id: whole }, 'fr', {
      ...FRENCH,
      slug: `fr-${whole}`,
    })
    const open = await as('translator')
      .get(`gate?${query(whole)}`)
      .expect(200)
    expect(open.body).toEqual({ open: true, reasons: [], warnings: [], texts: [] })
  })

  it('warns of a link to a document that is not on line in that language', async () => {
    const { id: target } = await write({ title: 'Linked' })
    const internal = {
      ...{ type: 'link', version: 3, direction: null, format: '', indent: 0, id: 'i1' },
      fields: {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'articles', value: target },
      },
      children: [
        { type: 'text', version: 1, text: 'this', format: 0, detail: 0, mode: 'normal', style: '' },
      ],
    }
    const { id } = await write({ body: body(paragraph('q1', 'See ', internal, '.')) })
    const { body: answer } = await as('translator')
      .get(`gate?${query(id)}`)
      .expect(200)
    expect(answer.warnings).toEqual([])
    await save({ collection: 'articles', id }, 'fr', {
      ...{ title: 'Titre', slug: `l-${id}` },
      body: body(paragraph('q1', 'Voir ', internal, '.')),
    })
    const after = await as('translator')
      .get(`gate?${query(id)}`)
      .expect(200)
    expect(after.body.warnings).toEqual([expect.stringContaining(`articles/${target}`)])
  })
})
