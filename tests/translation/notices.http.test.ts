import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { notify } from '@/features/translation/payload/notices/notify'
import { bootHttp } from '../setup/http'
import { everythingStored } from './api/everything-stored'
import { type Person, signInPeople } from './api/people'
import { queuedMails } from './mails'
import { newsroom } from './network'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { write } = newsroom(payload)

const accountOf = (person: Person) => Number(actorOf(person)?.split(':')[1])

const rejected = async (id: number, more: object = {}, to: Person = 'translator') =>
  notify(await createLocalReq({}, payload), [accountOf(to)], {
    ...{ kind: 'rejected', subject: `rejected:articles/${id}/fr`, locale: 'fr', texts: 2 },
    ...{ collection: 'articles', document: String(id), key: 'title' },
    detail: { title: 'Mayors meet', words: 'Too long.' },
    ...more,
  })

const noticesOf = async (person: Person, language = 'en') => {
  const { body } = await as(person, language).get('notices').expect(200)
  return body as { unread: number; notices: { id: number; text: string; href: string }[] }
}

describe('a notice', () => {
  it('says what happened in the language of who reads it, and leads there', async () => {
    const { id } = await write()
    await rejected(id)
    const { notices, unread } = await noticesOf('translator', 'fr')
    expect(unread).toBeGreaterThan(0)
    expect(notices[0]).toMatchObject({
      ...{ kind: 'rejected', readAt: null, words: 'Too long.', texts: 2 },
      text: 'Quelqu’un vous a renvoyé votre travail sur « Mayors meet ». Textes (Français) : 2.',
      href: `/admin/translation/desk/articles/${id}/fr?unit=title`,
    })
  })

  it('grows while nobody has read it, and one mail is sent for it', async () => {
    const { id } = await write()
    const before = (await queuedMails(payload)).length
    await rejected(id)
    await rejected(id)
    const { notices } = await noticesOf('translator')
    expect(notices.filter(({ href }) => href.includes(`/articles/${id}/`))).toMatchObject([
      { texts: 4 },
    ])
    expect(await queuedMails(payload)).toHaveLength(before + 1)
    await as('translator')
      .post('notices', { read: [notices[0]?.id] })
      .expect(200)
    await rejected(id)
    expect(await queuedMails(payload)).toHaveLength(before + 2)
  })

  it('is sent as a mail in the language that the person chose', async () => {
    await payload.update({
      collection: 'users',
      id: accountOf('spanish'),
      data: { language: 'ar' } as never,
    })
    const { id } = await write()
    await rejected(id, {}, 'spanish')
    const mail = (await queuedMails(payload)).at(-1)
    expect(mail?.to).toEqual(['spanish@desk.example'])
    expect(mail?.subject).toContain('أعاد')
    expect(mail?.text).toContain('> Too long.')
  })

  it('cannot start another header of the mail by what a document is called', async () => {
    const { id } = await write()
    await rejected(id, { detail: { title: 'Skopje\r\nBcc: all@example.org' } })
    expect((await queuedMails(payload)).at(-1)?.subject).toContain('Skopje Bcc: all@example.org')
  })

  it('goes to nobody who did it themselves, is switched off, or is not there', async () => {
    const user = await payload.findByID({ collection: 'users', id: accountOf('reviewer') })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    const before = await everythingStored(payload)
    const notice = { kind: 'rejected', subject: 'x', detail: {} } as const
    await notify(req, [accountOf('reviewer'), 987_654], notice)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('is not told when what it tells of is rolled back', async () => {
    const before = await everythingStored(payload)
    const req = await createLocalReq({}, payload)
    req.transactionID = (await payload.db.beginTransaction()) ?? undefined
    await notify(req, [accountOf('translator')], { kind: 'answered', subject: 'gone' })
    await payload.db.rollbackTransaction(req.transactionID as string)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('notices', () => {
  it('are counted, and read one by one or all at once', async () => {
    await rejected((await write()).id, {}, 'editor')
    await rejected((await write()).id, {}, 'editor')
    const { notices, unread } = await noticesOf('editor')
    expect(unread).toBe(2)
    const ids = notices.map(({ id }) => id)
    const one = await as('editor').post('notices', { read: ids.slice(0, 1) })
    expect(one.body).toEqual({ unread: 1 })
    const all = await as('editor').post('notices', { all: true })
    expect(all.body).toEqual({ unread: 0 })
    const { body } = await as('editor').get('notices?count=true').expect(200)
    expect(body).toEqual({ unread: 0 })
  })

  it('of others are neither seen nor called read', async () => {
    await rejected((await write()).id)
    const { notices } = await noticesOf('translator')
    const before = await everythingStored(payload)
    expect((await noticesOf('reviewer')).notices).toEqual([])
    await as('reviewer')
      .post('notices', { read: notices.map(({ id }) => id) })
      .expect(200)
    await as('reviewer').post('notices', { all: true }).expect(200)
    await as('nobody').get('notices').expect(401)
    await as('nobody').post('notices', { all: true }).expect(401)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it.each([{}, { read: 'all' }, { read: ['x'] }, { read: [1], all: 'perhaps' }])(
    'are not called read by %o',
    async (body) => {
      const before = await everythingStored(payload)
      await as('translator').post('notices', body).expect(400)
      expect(await everythingStored(payload)).toEqual(before)
    },
  )

  it('go with the account', async () => {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        ...{ name: 'Leaving', email: 'leaving@desk.example', active: true },
        ...{ password: 'a long passphrase for the tests', roles: ['editor'] },
      } as never,
    })
    const req = await createLocalReq({}, payload)
    await notify(req, [id as number], { kind: 'answered', subject: 'leaving' })
    await payload.delete({ collection: 'users', id })
    const { rows } = await payload.db.pool.query(
      'select from translation_notices where recipient_id = $1',
      [id],
    )
    expect(rows).toEqual([])
  })
})
