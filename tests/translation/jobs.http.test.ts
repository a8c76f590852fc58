import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { everythingStored } from './api/everything-stored'
import { type Person, signInPeople } from './api/people'
import { queuedMails } from './mails'
import { FRENCH, newsroom } from './network'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { publish, save, write } = newsroom(payload)

const accountOf = (person: Person) => Number(actorOf(person)?.split(':')[1])

const job = (ids: (number | string)[], more: object = {}) => ({
  ...{ locale: 'fr', step: 'translate', collection: 'articles', ids, title: 'The summit' },
  ...{ assignees: [accountOf('translator')], ...more },
})

const made = async (ids: (number | string)[], more: object = {}) => {
  const { body } = await as('editor').post('jobs', job(ids, more)).expect(201)
  return body as { id: number; documents: { id: string }[] }
}

const told = async (id: number, person: Person = 'translator') =>
  (await as(person).get(`jobs/${id}`).expect(200)).body

const act = (id: number | string, acts: object[], person: Person = 'translator') =>
  as(person).post('acts', { collection: 'articles', id, locale: 'fr', acts }).expect(200)

const TRANSLATED = [
  { key: 'title', act: 'translate', target: FRENCH.title, version: 0 },
  { key: 'summary', act: 'translate', target: FRENCH.summary, version: 0 },
  {
    key: 'body#p1',
    act: 'translate',
    target: 'Le <g1>cinquième sommet</g1> a réuni des maires.',
    version: 0,
  },
  { key: 'body#p2', act: 'translate', target: 'Ils ont parlé des écoles.', version: 0 },
]

describe('a translation job', () => {
  it('tells its documents and how much is left, in words of the source', async () => {
    const { id } = await write()
    const { id: job } = await made([id], {
      ...{ due: '2026-12-01', priority: 'high', instructions: 'Formal.' },
    })
    expect(await told(job)).toMatchObject({
      ...{ title: 'The summit', locale: 'fr', step: 'translate', state: 'open' },
      ...{ due: '2026-12-01T00:00:00.000Z', priority: 'high', instructions: 'Formal.' },
      assignees: [{ id: actorOf('translator'), name: 'translator' }],
      createdBy: { name: 'editor' },
      ...{ units: 4, done: 0, words: 21, wordsLeft: 21 },
      documents: [
        {
          ...{ collection: 'articles', id: String(id), title: 'Mayors meet in Skopje' },
          ...{ units: 4, done: 0, words: 21, wordsLeft: 21 },
        },
      ],
    })
  })

  it('is done when its texts are, and open again when their source moves on', async () => {
    const { id } = await write()
    const { id: job } = await made([id])
    await act(id, TRANSLATED.slice(0, 1))
    expect(await told(job)).toMatchObject({ state: 'open', done: 1, wordsLeft: 17 })
    await act(id, TRANSLATED.slice(1))
    expect(await told(job)).toMatchObject({ state: 'done', done: 4, wordsLeft: 0 })
    await save({ collection: 'articles', id }, 'en', { title: 'Mayors met in Skopje' })
    expect(await told(job)).toMatchObject({ state: 'open', done: 3, wordsLeft: 4 })
  })

  it('of reviewing is done when somebody has reviewed', async () => {
    const { id } = await write()
    await act(id, TRANSLATED)
    const review = { step: 'review', assignees: [accountOf('reviewer')] }
    const { id: job } = await made([id], review)
    expect(await told(job)).toMatchObject({ state: 'open', done: 0 })
    const reviews = TRANSLATED.map(({ key }) => ({ key, act: 'review', version: 1 }))
    await act(id, reviews, 'reviewer')
    expect(await told(job)).toMatchObject({ state: 'done', done: 4 })
  })

  it('is for the language of whoever asks', async () => {
    const { id } = await write()
    const { id: job } = await made([id])
    await as('spanish').get(`jobs/${job}`).expect(404)
    await as('nobody').get(`jobs/${job}`).expect(401)
    const { body } = await as('spanish').get('jobs').expect(200)
    expect(body.jobs).toEqual([])
    await as('editor').get('jobs/987654').expect(404)
    await as('editor').get('jobs/mine').expect(404)
  })

  it('is found by whose it is and by state, what is due first first', async () => {
    const { id } = await write()
    const { id: late } = await made([id], { due: '2027-06-01' })
    const { id: soon } = await made([id], { due: '2026-11-30' })
    const { id: others } = await made([id], { assignees: [accountOf('reviewer')] })
    const idsOf = async (query: string, person: Person = 'translator') => {
      const { body } = await as(person).get(`jobs?${query}`).expect(200)
      return body.jobs.map((it: { id: number }) => it.id) as number[]
    }
    const mine = await idsOf('assignee=me&state=open')
    expect(mine).not.toContain(others)
    expect(mine.indexOf(soon)).toBeLessThan(mine.indexOf(late))
    expect(await idsOf(`assignee=${accountOf('reviewer')}`)).toContain(others)
    expect(await idsOf('state=done')).not.toContain(soon)
    expect(await idsOf('', 'editor')).toEqual(expect.arrayContaining([late, soon, others]))
  })

  it('loses documents that are thrown away or deleted, and keeps none from being deleted', async () => {
    const { id: kept } = await write()
    const { id: thrown } = await write()
    const { id: deleted } = await write()
    const { id: job } = await made([kept, thrown, deleted])
    const trashed = { deletedAt: new Date().toISOString() } as never
    await payload.update({ collection: 'articles', id: thrown, locale: 'en', data: trashed })
    await payload.delete({ collection: 'articles', id: deleted })
    expect((await told(job)).documents.map((it: { id: string }) => it.id)).toEqual([String(kept)])
  })
})

describe('who may be asked', () => {
  const namesOf = async (query: string) => {
    const { body } = await as('editor').get(`people?${query}`).expect(200)
    return body.people.map(({ name }: { name: string }) => name) as string[]
  }

  it('is told by language and step, to those who make jobs', async () => {
    expect(await namesOf('locale=fr&step=translate')).toEqual(['editor', 'reviewer', 'translator'])
    expect(await namesOf('locale=fr&step=review')).toEqual(['editor', 'reviewer'])
    expect(await namesOf('locale=es&step=review')).toEqual(['editor', 'spanish'])
    await as('translator').get('people?locale=fr&step=translate').expect(403)
    await as('nobody').get('people?locale=fr&step=translate').expect(401)
    await as('editor').get('people?locale=fr&step=proofread').expect(400)
  })
})

describe('a job of a filter', () => {
  it('is of the documents whose texts are so when it is made', async () => {
    const { id: fresh } = await write()
    const { id: done } = await write()
    await act(done, TRANSLATED)
    const { id: stale } = await write()
    await act(stale, TRANSLATED)
    await save({ collection: 'articles', id: stale }, 'en', { title: 'Mayors met in Skopje' })
    const filtered = async (filter: object) => {
      const { ids: _, ...rest } = job([], { filter })
      const { body } = await as('editor').post('jobs', rest).expect(201)
      return body.documents.map((it: { id: string }) => Number(it.id)) as number[]
    }
    const all = await filtered({})
    expect(all).toEqual(expect.arrayContaining([fresh, stale]))
    expect(all).not.toContain(done)
    expect(await filtered({ stale: true })).toEqual(expect.arrayContaining([stale]))
    expect(await filtered({ stale: true })).not.toContain(fresh)
    expect(await filtered({ state: 'untranslated' })).not.toContain(stale)
  })

  it('that nothing fits is not made', async () => {
    const before = await everythingStored(payload)
    const { ids: _, ...rest } = job([], { filter: { state: 'rejected' } })
    await as('editor').post('jobs', rest).expect(409)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('a job is refused, and nothing is stored or sent,', () => {
  let id: number
  let source: number
  beforeAll(async () => {
    id = (await write()).id
    const french = await write({ sourceLocale: 'fr' })
    await save(french, 'fr', { title: 'Écrit en français' })
    source = french.id
  })

  it.each([
    ['for who may not translate into the language', { assignees: ['spanish'] }, 'spanish'],
    ['for who may not review', { step: 'review', assignees: ['translator'] }, 'translator'],
    ['of what is written in that language', { ids: 'source' }, 'Écrit en français'],
  ])('%s, who or what is named', async (_, more: Record<string, unknown>, named) => {
    const before = await everythingStored(payload)
    const asked = job([more.ids === 'source' ? source : id], {
      ...(more.step ? { step: more.step } : {}),
      ...(more.assignees
        ? { assignees: (more.assignees as Person[]).map((person) => accountOf(person)) }
        : {}),
    })
    const { body } = await as('editor').post('jobs', asked).expect(400)
    expect(JSON.stringify(body.errors)).toContain(named)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it.each([
    ['translator', {}, 403],
    ['nobody', {}, 401],
    ['editor', { ids: [987_654] }, 404],
    ['editor', { ids: [] }, 400],
    ['editor', { assignees: [] }, 400],
    ['editor', { due: 'soon' }, 400],
  ] as const)('to %s with %o', async (person, more, status) => {
    const before = await everythingStored(payload)
    await as(person)
      .post('jobs', job([id], more))
      .expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('through the collection, too', async () => {
    const before = await everythingStored(payload)
    const data = { ...job([]), documents: [], assignees: [accountOf('translator')] }
    const create = (more: object) =>
      payload.create({
        collection: 'translation-jobs' as never,
        data: { ...data, ...more } as never,
      })
    await expect(create({})).rejects.toThrow()
    const documents = [{ relationTo: 'articles', value: id }]
    await expect(create({ documents, assignees: [accountOf('spanish')] })).rejects.toThrow()
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('the file of a job', () => {
  it('has its documents and none other, and comes back into them', async () => {
    const { id: one } = await write({ title: 'One of the job' })
    const { id: two } = await write({ title: 'Two of the job' })
    await write({ title: 'Of no job' })
    const { id: job } = await made([one, two])
    const file = await as('translator').get(`jobs/${job}/export?format=po`).expect(200)
    expect(file.headers['content-disposition']).toContain(`job-${job}.fr.po`)
    expect(file.text).toContain('One of the job')
    expect(file.text).toContain('Two of the job')
    expect(file.text).not.toContain('Of no job')
    const filled = file.text
      .replace('msgid "One of the job"\nmsgstr ""', '$&')
      .replace(/(msgid "One of the job"\nmsgstr )""/, '$1"Un du travail"')
    const { body } = await as('translator')
      .send(`import?locale=fr&job=${job}`, filled, 'text/x-gettext-translation')
      .expect(200)
    expect(body.counts).toMatchObject({ applied: 1 })
  })

  it('takes nothing into documents of others', async () => {
    const { id: mine } = await write()
    const { id: other } = await write({ title: 'Not of the job' })
    const { id: job } = await made([mine])
    const { id: wide } = await made([mine, other])
    const file = await as('translator').get(`jobs/${wide}/export?format=po`).expect(200)
    const filled = file.text.replace(/(msgid "Not of the job"\nmsgstr )""/, '$1"Rien"')
    expect(filled).not.toBe(file.text)
    const before = await everythingStored(payload)
    const { body } = await as('translator')
      .send(`import?locale=fr&job=${job}`, filled, 'text/x-gettext-translation')
      .expect(200)
    expect(body.counts.applied ?? 0).toBe(0)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it.each([
    ['spanish', 'locale=es', 404],
    ['editor', 'locale=es', 400],
    ['nobody', 'locale=fr', 401],
  ] as const)('is neither given to nor taken from %s for %s', async (person, query, status) => {
    const { id } = await write()
    const { id: job } = await made([id])
    const before = await everythingStored(payload)
    if (person !== 'editor') await as(person).get(`jobs/${job}/export?format=po`).expect(status)
    await as(person)
      .send(`import?${query}&job=${job}`, 'x', 'text/x-gettext-translation')
      .expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('whoever has a job is told', () => {
  const mailsSince = async (before: number) =>
    (await queuedMails(payload)).slice(before).map(({ to, subject }) => [to[0], subject])

  it('when it becomes theirs, and once', async () => {
    const { id } = await write()
    const before = (await queuedMails(payload)).length
    const { id: job } = await made([id], { due: '2026-12-01', instructions: 'Formal.' })
    expect(await mailsSince(before)).toEqual([
      [
        'translator@desk.example',
        'Vous avez une nouvelle traduction à faire : « The summit » (Français).',
      ],
    ])
    const mail = (await queuedMails(payload)).at(-1)
    expect(mail?.text).toContain('1 décembre 2026')
    expect(mail?.text).toContain('> Formal.')
    expect(mail?.text).toContain(`/admin/translation/jobs/${job}`)
    await payload.update({
      collection: 'translation-jobs' as never,
      id: job,
      data: { assignees: [accountOf('translator'), accountOf('reviewer')] } as never,
    })
    expect((await mailsSince(before)).map(([to]) => to)).toEqual([
      'translator@desk.example',
      'reviewer@desk.example',
    ])
  })

  it('when the source of a document changes: one mail a save, none for autosaves', async () => {
    const place = await write()
    await made([place.id])
    const before = (await queuedMails(payload)).length
    await save(place, 'en', { title: 'Mayors met in Skopje', summary: 'Three days.' })
    expect(await mailsSince(before)).toEqual([
      [
        'translator@desk.example',
        'La source de « Mayors met in Skopje » a changé. Textes de votre travail à revoir (Français) : 2.',
      ],
    ])
    await save(place, 'en', { title: 'Mayors in Skopje' })
    await save(place, 'en', { title: 'Mayors, in Skopje' }, { autosave: true })
    await publish(place, 'en')
    expect(await mailsSince(before)).toHaveLength(1)
    const { body } = await as('translator').get('notices').expect(200)
    const notice = body.notices.find(
      (it: { kind: string; document: string }) =>
        it.kind === 'source-changed' && it.document === String(place.id),
    )
    expect(notice.texts).toBeGreaterThan(2)
  })

  it('not of a job that was due long ago', async () => {
    const place = await write()
    await made([place.id], { due: '2020-01-01' })
    const before = (await queuedMails(payload)).length
    await save(place, 'en', { title: 'Mayors met in Skopje' })
    expect(await mailsSince(before)).toEqual([])
  })

  it('when a reviewer sends texts back: one mail, with the reasons', async () => {
    const { id } = await write()
    await act(id, TRANSLATED)
    const before = (await queuedMails(payload)).length
    const reject = (key: string, reason: string) => ({ key, act: 'reject', reason, version: 1 })
    await act(id, [reject('title', 'Too long.'), reject('summary', 'Too short.')], 'reviewer')
    expect(await mailsSince(before)).toEqual([
      [
        'translator@desk.example',
        'reviewer vous a renvoyé votre travail sur « Mayors meet in Skopje ». Textes (Français) : 2.',
      ],
    ])
    expect((await queuedMails(payload)).at(-1)?.text).toContain('> Too long.\n> Too short.')
  })
})
