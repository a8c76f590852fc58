import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { everythingStored } from './api/everything-stored'
import { type Person, signInPeople } from './api/people'
import { queuedMails } from './mails'
import { newsroom } from './network'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { req, write } = newsroom(payload)

const comment = (id: number | string, more: object = {}) => ({
  ...{ collection: 'articles', id, locale: 'fr', key: 'title', kind: 'note' },
  ...{ body: 'We say "maires" everywhere.', ...more },
})

const seenBy = async (person: Person, id: number | string, locale: string, more = '') => {
  const { body } = await as(person)
    .get(`comments?collection=articles&id=${id}&locale=${locale}${more}`)
    .expect(200)
  return body.comments as { id: number; body: string; replies: { body: string }[] }[]
}

describe('a comment', () => {
  it('is told with its writer, and its answers below it', async () => {
    const { id } = await write()
    const { body: added } = await as('translator').post('comments', comment(id)).expect(201)
    expect(added).toMatchObject({
      ...{ key: 'title', locale: 'fr', kind: 'note', body: 'We say "maires" everywhere.' },
      ...{ author: { id: actorOf('translator'), name: 'translator' }, resolvedAt: null },
      replies: [],
    })
    const answer = { ...comment(id, { body: 'Agreed.' }), parent: added.id }
    await as('reviewer').post('comments', answer).expect(201)
    expect(await seenBy('translator', id, 'fr')).toEqual([
      expect.objectContaining({
        id: added.id,
        replies: [
          expect.objectContaining({
            ...{ body: 'Agreed.', author: { id: actorOf('reviewer'), name: 'reviewer' } },
          }),
        ],
      }),
    ])
  })

  it('in one language is for who works in it; what is asked of the author is for everybody', async () => {
    const { id } = await write()
    await as('translator').post('comments', comment(id)).expect(201)
    const question = comment(id, { kind: 'question', body: 'Which summit?' })
    const { body: asked } = await as('translator').post('comments', question).expect(201)
    expect(asked.locale).toBeNull()
    const words = (found: { body: string }[]) => found.map(({ body }) => body)
    expect(words(await seenBy('spanish', id, 'es'))).toEqual(['Which summit?'])
    expect(words(await seenBy('translator', id, 'fr'))).toHaveLength(2)
    expect(words(await seenBy('editor', id, 'en'))).toHaveLength(2)
    expect(words(await seenBy('editor', id, 'es'))).toEqual(['Which summit?'])
    await as('translator').get(`comments?collection=articles&id=${id}&locale=es`).expect(403)
  })

  it('is asked for by the text that it is about', async () => {
    const { id } = await write()
    await as('translator')
      .post('comments', comment(id, { key: 'summary' }))
      .expect(201)
    expect(await seenBy('translator', id, 'fr', '&key=summary')).toHaveLength(1)
    expect(await seenBy('translator', id, 'fr', '&key=title')).toEqual([])
  })

  it('goes with its document', async () => {
    const { id } = await write()
    await as('translator')
      .post('comments', comment(id, { kind: 'source-issue' }))
      .expect(201)
    await payload.delete({ collection: 'articles', id: id as number })
    const tables = ['translation_comments', 'translation_notices']
    for (const table of tables) {
      const { rows } = await payload.db.pool.query<{ n: string }>(
        table === 'translation_notices'
          ? `select count(*) n from ${table} where document = '${id}'`
          : `select count(*) n from ${table} where body like 'We say%' and unit_id not in (select id from translation_units)`,
      )
      expect(rows[0]?.n).toBe('0')
    }
    await as('translator').get(`comments?collection=articles&id=${id}&locale=fr`).expect(404)
  })

  it.each([
    ['without words', { body: '  ' }, 400],
    ['of a length that nobody reads', { body: 'x'.repeat(4_001) }, 400],
    ['of no kind', { kind: 'praise' }, 400],
    ['on a text that is not there', { key: 'nowhere' }, 404],
    ['on a document that is not there', { id: 987_654 }, 404],
    ['in a language of others', { locale: 'es' }, 403],
    ['answering what is not there', { parent: 987_654 }, 404],
  ])('%s is refused and leaves nothing', async (_, more, status) => {
    const { id } = await write()
    const before = await everythingStored(payload)
    await as('translator').post('comments', comment(id, more)).expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('of another document, or one that is not theirs to see, is not answered', async () => {
    const { id } = await write()
    const { id: other } = await write()
    const { body: note } = await as('translator').post('comments', comment(id)).expect(201)
    const before = await everythingStored(payload)
    await as('translator')
      .post('comments', { ...comment(other), parent: note.id })
      .expect(404)
    const spanish = { ...comment(id, { locale: 'es' }), parent: note.id }
    await as('spanish').post('comments', spanish).expect(404)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('a settled comment', () => {
  it('says when and by whom, and may be opened again', async () => {
    const { id } = await write()
    const { body: note } = await as('translator').post('comments', comment(id)).expect(201)
    const { body } = await as('reviewer')
      .patch(`comments/${note.id}`, { resolved: true })
      .expect(200)
    expect(body.resolvedAt).toMatch(/^20/)
    const [seen] = await seenBy('translator', id, 'fr')
    expect(seen).toMatchObject({ resolvedBy: { name: 'reviewer' }, resolvedAt: body.resolvedAt })
    await as('translator').patch(`comments/${note.id}`, { resolved: false }).expect(200)
    expect((await seenBy('translator', id, 'fr'))[0]).toMatchObject({ resolvedAt: null })
  })

  it('is settled by who asked or may write the source, and by nobody else', async () => {
    const { id } = await write()
    const question = comment(id, { kind: 'question' })
    const { body: asked } = await as('translator').post('comments', question).expect(201)
    const { body: note } = await as('translator').post('comments', comment(id)).expect(201)
    const before = await everythingStored(payload)
    const settle = (person: Person, which: { id: number }) =>
      as(person).patch(`comments/${which.id}`, { resolved: true })
    await settle('reviewer', asked).expect(403)
    await settle('spanish', note).expect(404)
    await settle('nobody', note).expect(401)
    await as('translator').patch('comments/none', { resolved: true }).expect(404)
    await as('translator').patch(`comments/${asked.id}`, { resolved: 'perhaps' }).expect(400)
    expect(await everythingStored(payload)).toEqual(before)
    await settle('editor', asked).expect(200)
  })
})

describe('what is asked of the author', () => {
  it('reaches whoever saved the source last, by notice and mail, once until they have seen it', async () => {
    const { id } = await write()
    const editor = { user: await accountOf('editor') }
    await payload.update({
      collection: 'articles',
      id: id as number,
      locale: 'en',
      data: { title: 'Mayors met in Skopje' },
      req: await req(editor.user),
    })
    const issue = comment(id, { kind: 'source-issue', body: 'It was Tirana.' })
    const before = (await queuedMails(payload)).length
    const { body: asked } = await as('translator').post('comments', issue).expect(201)
    const more = { ...comment(id, { body: 'See the programme.' }), parent: asked.id }
    await as('translator').post('comments', more).expect(201)
    const mails = (await queuedMails(payload)).slice(before)
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [
        ['editor@desk.example'],
        'translator says that the source of “Mayors met in Skopje” is wrong.',
      ],
      [['editor@desk.example'], 'translator answered about “Mayors met in Skopje”.'],
    ])
    expect(mails[0]?.text).toContain('> It was Tirana.')
    expect(mails[0]?.text).toContain(`/admin/translation/desk/articles/${id}/fr?unit=title`)
  })

  it('reaches the editors where nobody is known to have written it', async () => {
    const { id } = await write()
    const before = (await queuedMails(payload)).length
    await as('spanish')
      .post('comments', comment(id, { locale: 'es', kind: 'question' }))
      .expect(201)
    const mails = (await queuedMails(payload)).slice(before)
    expect(mails.map(({ to }) => to)).toEqual([['editor@desk.example']])
  })

  it('comes back with an answer, in the language of who asked', async () => {
    const { id } = await write()
    const question = comment(id, { kind: 'question' })
    const { body: asked } = await as('translator').post('comments', question).expect(201)
    const before = (await queuedMails(payload)).length
    const answer = { ...comment(id, { body: 'The fifth one.' }), parent: asked.id }
    await as('editor').post('comments', answer).expect(201)
    const mails = (await queuedMails(payload)).slice(before)
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [['translator@desk.example'], 'editor a répondu au sujet de « Mayors meet in Skopje ».'],
    ])
  })

  it('calls nobody where it is only a note', async () => {
    const { id } = await write()
    const before = (await queuedMails(payload)).length
    await as('translator').post('comments', comment(id)).expect(201)
    expect(await queuedMails(payload)).toHaveLength(before)
  })
})

const accountOf = async (name: string) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: `${name}@desk.example` } },
  })
  // As Payload's own strategies hand a user over.
  return { ...docs[0], collection: 'users' } as never
}
