import { beforeAll, describe, expect, it } from 'vitest'

import { bootNetwork, localApi } from '../reads/network'
import { paragraphs } from '../setup/rich-text'

const gate = ({ locale, document }: { locale: string; document: Record<string, unknown> }) =>
  document.country === 'XX' ? [`No gate lets XX pass in ${locale}.`] : []

const { payload, api } = await bootNetwork({ custom: { publicationGates: [gate] } })
const { create, read, update, updateGlobal } = localApi(payload)

const published = { _status: 'published' }
let token: string

beforeAll(async () => {
  const account = { email: 'editor@example.org', password: 'correct horse battery' }
  await create('users', 'en', account)
  const login = await api.post('/api/users/login').send(account).expect(200)
  token = login.body.token
})

const asEditor = (request: ReturnType<typeof api.get>) =>
  request.set('Authorization', `JWT ${token}`)

/** An event live in English; its French text is a secret that was once live, or never was. */
const secretEvent = async (wasLive: boolean) => {
  const { id } = await create('events', 'en', {
    title: 'English title',
    summary: 'English summary',
    body: paragraphs('English body'),
    sessions: [{ label: 'English session', room: 'A1' }],
    layout: [{ blockType: 'quote', text: 'English quote' }],
    ...published,
  })
  const english = await read('events', id, 'en')
  const sessions = english.sessions as { id: string }[]
  const layout = english.layout as { id: string }[]
  const french = {
    title: 'SECRET title',
    summary: 'SECRET summary',
    body: paragraphs('SECRET body'),
    sessions: [{ id: sessions[0]?.id, label: 'SECRET session', room: 'A1' }],
    layout: [{ id: layout[0]?.id, blockType: 'quote', text: 'SECRET quote' }],
  }
  if (wasLive) {
    await update('events', id, 'fr', { ...french, ...published })
    await update('events', id, 'fr', { _status: 'draft' })
  } else {
    await update('events', id, 'fr', french, { draft: true })
  }
  return id
}

describe.each([
  ['was live and is not any more', true],
  ['was never live', false],
])('a French text that %s', (_, wasLive) => {
  let id: number
  beforeAll(async () => {
    id = await secretEvent(wasLive)
  })

  const doors = (it: number) => [
    `/api/events?locale=all`,
    `/api/events?locale=*`,
    `/api/events?locale=all&draft=true`,
    `/api/events/${it}?locale=all&draft=true`,
    `/api/events/${it}?locale=all`,
    `/api/events/${it}?locale=fr`,
    `/api/events/${it}?locale=fr&draft=true`,
    `/api/events/${it}?locale=es&fallback-locale=fr`,
    `/api/events/${it}?locale=en&fallbackLocale=fr`,
    `/api/events?locale=fr`,
    `/api/events?locale=en&where[title.fr][like]=SECRET`,
    `/api/events?locale=en&sort=title.fr`,
    `/api/events/versions?locale=fr`,
  ]

  it('shows through no door to an anonymous reader', async () => {
    for (const door of doors(id)) {
      const answer = await api.get(door)
      expect(JSON.stringify(answer.body), door).not.toContain('SECRET')
      expect(answer.status, door).toBeLessThan(500)
    }
    const query = `{ Event(id: ${id}, locale: fr) { title } Events(locale: fr) { docs { title } } }`
    const graphql = await api.post('/api/graphql').send({ query })
    expect(JSON.stringify(graphql.body)).not.toContain('SECRET')
  })

  it('is there for an editor, in all locales at once', async () => {
    const answer = await asEditor(api.get(`/api/events/${id}?locale=all&draft=true`)).expect(200)
    expect(answer.body.title).toEqual({ en: 'English title', fr: 'SECRET title' })
  })

  it('stays hidden at every depth even where nothing but the plugin of publication runs', async () => {
    const document = await payload.findByID({
      collection: 'events',
      id,
      locale: 'all',
      draft: true,
      overrideAccess: false,
    } as never)
    expect(document).toMatchObject({
      title: { en: 'English title' },
      sessions: [{ label: { en: 'English session' }, room: 'A1' }],
      layout: [{ text: { en: 'English quote' } }],
    })
    expect(JSON.stringify(document)).not.toContain('SECRET')
  })
})

describe('a global', () => {
  it('shows a locale only once it is published', async () => {
    await updateGlobal('settings', 'en', { tagline: 'Cities together', ...published })
    await updateGlobal('settings', 'fr', { tagline: 'SECRET', ...published })
    await updateGlobal('settings', 'fr', { _status: 'draft' })
    const english = await api.get('/api/globals/settings').expect(200)
    expect(english.body.tagline).toBe('Cities together')
    const french = await api.get('/api/globals/settings?locale=fr')
    expect(JSON.stringify(french.body)).not.toContain('SECRET')
    const all = await api.get('/api/globals/settings?locale=all')
    expect(JSON.stringify(all.body)).not.toContain('SECRET')
  })
})

describe('publishing', () => {
  it('keeps the other locales as they are', async () => {
    const { id } = await create('cities', 'en', { name: 'Porto' }, true)
    await update('cities', id, 'fr', { name: 'Porto FR' }, { draft: true })
    await asEditor(api.patch(`/api/cities/${id}?locale=fr`))
      .send(published)
      .expect(200)
    await api.get(`/api/cities/${id}?locale=fr`).expect(200)
    await api.get(`/api/cities/${id}?locale=en`).expect(404)
  })

  it('of all locales is refused while one lacks required text, and publishes none', async () => {
    const { id } = await create('cities', 'en', { name: 'Braga' }, true)
    await update('cities', id, 'fr', { name: 'Braga FR' }, { draft: true })
    const refused = await asEditor(api.patch(`/api/cities/${id}?locale=en&publishAllLocales=true`))
      .send(published)
      .expect(409)
    expect(refused.body.errors[0].message).toContain('es: fill in name first.')
    expect(refused.body.errors[0].data.refusals.map((it: { locale: string }) => it.locale)).toEqual(
      ['es', 'ar'],
    )
    for (const locale of ['en', 'fr', 'es', 'ar']) {
      await api.get(`/api/cities/${id}?locale=${locale}`).expect(404)
    }
  })

  it('of all locales succeeds once each has its text', async () => {
    const { id } = await create('cities', 'en', { name: 'Faro' }, true)
    for (const locale of ['fr', 'es', 'ar']) {
      await update('cities', id, locale, { name: `Faro ${locale}` }, { draft: true })
    }
    await asEditor(api.patch(`/api/cities/${id}?locale=en&publishAllLocales=true`))
      .send(published)
      .expect(200)
    const arabic = await api.get(`/api/cities/${id}?locale=ar`).expect(200)
    expect(arabic.body.name).toBe('Faro ar')
  })

  it('of another locale than the one the text is in is refused', async () => {
    const { id } = await create('cities', 'en', { name: 'Beja' }, true)
    const refused = await asEditor(
      api.patch(`/api/cities/${id}?locale=en&publishSpecificLocale=fr`),
    )
      .send({ name: 'Beja again', ...published })
      .expect(400)
    expect(refused.body.errors[0].message).toContain('"en" but publishes "fr"')
    expect(await read('cities', id, 'fr', true)).not.toHaveProperty('name', 'Beja again')
  })

  it('in the locale of publishSpecificLocale needs no other parameter', async () => {
    const { id } = await create('cities', 'en', { name: 'Evora' }, true)
    await update('cities', id, 'fr', { name: 'Evora FR' }, { draft: true })
    await payload.update({
      collection: 'cities',
      id,
      data: published,
      publishSpecificLocale: 'fr',
    } as never)
    await api.get(`/api/cities/${id}?locale=fr`).expect(200)
    await api.get(`/api/cities/${id}?locale=en`).expect(404)
  })

  it('is refused with the reasons of a gate, and writes nothing', async () => {
    const { id } = await create('cities', 'en', { name: 'Nowhere', country: 'XX' }, true)
    const refused = await asEditor(api.patch(`/api/cities/${id}?locale=en`))
      .send({ name: 'Somewhere', ...published })
      .expect(409)
    expect(refused.body.errors[0].message).toContain('No gate lets XX pass in en.')
    expect(await read('cities', id, 'en', true)).toMatchObject({ name: 'Nowhere' })
  })
})
