import { describe, expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { everythingStored } from '../api/everything-stored'
import { type Person, signInPeople } from '../api/people'
import { ENGLISH, FRENCH, newsroom, paragraph, body as richText } from '../network'

const { payload, api } = await bootHttp()
const { as } = await signInPeople(payload, api)
const { publish, read, save, units, write } = newsroom(payload)

const translated = async () => {
  const place = await write()
  await save(place, 'fr', FRENCH)
  await save(place, 'es', { title: 'Alcaldes reunidos en Skopie' })
  return place
}
const place = await translated()

const ask = (data: object, person: Person = 'editor', id = place.id) =>
  as(person).post('preflight', { collection: 'articles', id, data })

describe('POST /api/translation/preflight', () => {
  it('tells which translations a change would reopen, word by word', async () => {
    const { body } = await ask({ title: 'Mayors met in Skopje' }).expect(200)
    expect(body).toMatchObject({
      sourceLocale: 'en',
      locales: ['fr', 'es'],
      words: 4,
      added: { units: 0, words: 0 },
      removed: 0,
    })
    expect(body.units).toEqual([
      {
        ...{ key: 'title', field: 'title', label: 'Title', locales: ['fr', 'es'], words: 4 },
        diff: [
          { kind: 'same', text: 'Mayors ' },
          { kind: 'removed', text: 'meet' },
          { kind: 'added', text: 'met' },
          { kind: 'same', text: ' in Skopje' },
        ],
      },
    ])
  })

  it('counts the languages of each text apart, and new texts for themselves', async () => {
    const { body } = await ask({
      title: 'Mayors met in Skopje',
      summary: 'Two days in the city.',
      body: richText(
        ...ENGLISH.body.root.children,
        paragraph('p3', 'They will meet again next year.'),
      ),
    }).expect(200)
    const told = body.units.map((it: { key: string; locales: string[] }) => [it.key, it.locales])
    expect(told).toEqual([
      ['title', ['fr', 'es']],
      ['summary', ['fr']],
    ])
    expect(body).toMatchObject({ words: 9, added: { units: 1, words: 6 } })
  })

  it('says nothing of what is as it was, whatever else the form sends along', async () => {
    const form = await read(place, 'en')
    const { body } = await ask(form as object).expect(200)
    expect(body).toMatchObject({ units: [], locales: [], words: 0, removed: 0 })
  })

  it('says nothing of a text that is out of date already', async () => {
    const stale = await translated()
    await save(stale, 'en', { summary: 'One day in the city.' })
    const { body } = await ask({ summary: 'Half a day.' }, 'editor', stale.id).expect(200)
    expect(body.units).toEqual([])
  })

  it('writes nothing', async () => {
    const before = await everythingStored(payload)
    await ask({ title: 'Something else', body: null }).expect(200)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('is for who may write the source', async () => {
    await ask({ title: 'x' }, 'nobody').expect(401)
    await ask({ title: 'x' }, 'translator').expect(403)
    await ask({ title: 'x' }, 'spanish').expect(403)
    await ask({ title: 'x' }, 'editor', 999_999).expect(404)
  })

  it('refuses a body without values, and a field that it does not know', async () => {
    await as('editor').post('preflight', { collection: 'articles', id: place.id }).expect(400)
    const odd = { collection: 'articles', id: place.id, data: {}, locale: 'fr' }
    await as('editor').post('preflight', odd).expect(400)
  })
})

describe('GET /api/translation/preflight', () => {
  it('says nothing once a change is stored, and the author may then call it minor', async () => {
    const minor = await translated()
    const query = `collection=articles&id=${minor.id}`
    await publish(minor, 'en', { title: 'Mayors met in Skopje' })
    const { body } = await as('editor').get(`preflight?${query}`).expect(200)
    expect(body.units).toEqual([])
    expect((await units(minor, 'fr')).get('title')?.stale).toBe(true)
    await as('editor')
      .post('minor-edits', { collection: 'articles', id: minor.id, keys: ['title'] })
      .expect(200, { translations: 2 })
    expect((await units(minor, 'fr')).get('title')?.stale).toBe(false)
  })
})
