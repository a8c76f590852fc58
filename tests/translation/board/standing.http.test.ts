import { describe, expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { type Person, signInPeople } from '../api/people'
import { FRENCH, newsroom } from '../network'

const { payload, api } = await bootHttp()
const { as } = await signInPeople(payload, api)
const { publish, save, write } = newsroom(payload)
const place = await write()
await publish(place, 'en')
await publish(place, 'fr', FRENCH)
// 7 of its 21 words are now out of date.
await save(place, 'en', { summary: 'Three days on prevention in the city.' })
const other = await write({ title: 'Nobody has translated this' })

const standing = (person: Person, query = `collection=articles&id=${place.id}`) =>
  as(person).get(`standing?${query}`)

describe('GET /api/translation/standing', () => {
  it('tells how far each language of a document is, and whether readers see it', async () => {
    const { body } = await standing('editor').expect(200)
    const [document] = body.documents
    expect(document).toMatchObject({ id: String(place.id), sourceLocale: 'en' })
    expect(document.locales).toMatchObject([
      { locale: 'en', isSource: true, live: true, percent: 100, wordsLeft: 0 },
      { locale: 'fr', isSource: false, live: true, percent: 66, wordsLeft: 7, staleWords: 7 },
      { locale: 'es', isSource: false, live: false, percent: 0, wordsLeft: 21, staleWords: 0 },
      { locale: 'ar', isSource: false, live: false, percent: 0, wordsLeft: 21, staleWords: 0 },
    ])
  })

  it('says who worked on it last, by name', async () => {
    const act = { key: 'summary', act: 'translate', target: 'Trois jours.', version: 1 }
    const { body: units } = await as('translator').get(
      `units?collection=articles&id=${place.id}&locale=fr&key=summary`,
    )
    await as('translator')
      .post('acts', {
        ...{ collection: 'articles', id: place.id, locale: 'fr' },
        acts: [{ ...act, version: units.units[0].version }],
      })
      .expect(200)
    const { body } = await standing('editor').expect(200)
    const french = body.documents[0].locales[1]
    expect(french).toMatchObject({ locale: 'fr', by: 'translator', percent: 100 })
    expect(Date.parse(french.at)).not.toBeNaN()
  })

  it('answers for a page of documents at once, without those that are not there', async () => {
    const { body } = await standing('editor', `collection=articles&id=${place.id},${other.id},999`)
    const ids = body.documents.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([String(place.id), String(other.id)])
  })

  it('tells a translator of their own language and of the source', async () => {
    const locales = async (person: Person) => {
      const { body } = await standing(person).expect(200)
      return body.documents[0].locales.map((it: { locale: string }) => it.locale)
    }
    expect(await locales('translator')).toEqual(['en', 'fr'])
    expect(await locales('spanish')).toEqual(['en', 'es'])
  })

  it('is for those who are signed in and translate or edit', async () => {
    await standing('nobody').expect(401)
    await payload.create({
      collection: 'users',
      data: {
        ...{ email: 'idle@desk.example', name: 'idle', password: 'a long passphrase' },
        ...{ active: true, roles: ['translator'] },
        languages: [{ locale: 'fr', translate: false, review: false, release: true }],
      } as never,
    })
    const { body } = await api
      .post('/api/users/login')
      .send({ email: 'idle@desk.example', password: 'a long passphrase' })
    await api
      .get(`/api/translation/standing?collection=articles&id=${place.id}`)
      .set('Authorization', `JWT ${body.token}`)
      .expect(403)
  })

  it.each([
    ['collection=users&id=1', 'collection'],
    ['collection=articles', 'id'],
    ["collection=articles&id=1'", 'id'],
    [`collection=articles&id=${Array.from({ length: 201 }, (_, id) => id).join()}`, 'id'],
  ])('refuses %s by name', async (query, parameter) => {
    const { body } = await standing('editor', query).expect(400)
    expect(body.errors[0].message).toContain(`"${parameter}"`)
  })
})
