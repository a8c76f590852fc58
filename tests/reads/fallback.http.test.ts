import { beforeAll, describe, expect, it } from 'vitest'

import { paragraphs } from '../setup/rich-text'
import { bootNetwork, localApi } from './network'

/** What readers are shown, and told, where there is no text in the language they ask for. */
const { payload, api } = await bootNetwork()
const { create, update, updateGlobal } = localApi(payload)

const published = { _status: 'published' }
const ids: Record<string, number> = {}
let token: string

beforeAll(async () => {
  const account = { email: 'editor@example.org', password: 'correct horse battery' }
  await create('users', 'en', account)
  token = (await api.post('/api/users/login').send(account).expect(200)).body.token

  const city = async (name: string, french?: object, wasFrench?: object) => {
    const english = { name, slogan: { line: `${name} line` }, country: 'MK', ...published }
    const { id } = await create('cities', 'en', english)
    if (french) await update('cities', id, 'fr', { ...french, ...published })
    if (wasFrench) {
      await update('cities', id, 'fr', { ...wasFrench, ...published })
      await update('cities', id, 'fr', { _status: 'draft' })
    }
    ids[name] = id
    return id
  }
  // Published in both; in English alone; in French once, with words that sort and read otherwise.
  const skopje = await city('Skopje', { name: 'Scopié', slogan: { line: '' } })
  await city('Bitola')
  const ohrid = await city('Ohrid', undefined, { name: 'AAA SECRET', slogan: { line: 'SECRET' } })
  await create('cities', 'en', { name: 'DRAFT Prilep', country: 'MK' }, true)
  const { id: spanish } = await create('cities', 'en', { name: 'DRAFT Tetovo' }, true)
  await update('cities', spanish, 'es', { name: 'Tetovo es', ...published })
  ids.Tetovo = spanish

  const event = await create('events', 'en', {
    title: 'Summit',
    summary: 'About it',
    body: paragraphs('Words'),
    city: ohrid,
    cities: [skopje, ohrid],
    sessions: [
      { label: 'Opening', room: 'A' },
      { label: 'Closing', room: 'B' },
    ],
    layout: [{ blockType: 'quote', text: 'Quoted' }],
    ...published,
  })
  ids.Summit = event.id
  const draft = await create('events', 'en', { title: 'Meeting', city: skopje, ...published })
  await update('events', draft.id, 'fr', { title: 'Réunion', ...published })
  await update(
    'events',
    draft.id,
    'en',
    { title: 'SECRET Meeting', summary: 'SECRET' },
    { draft: true },
  )
  ids.Meeting = draft.id
  await updateGlobal('settings', 'en', { tagline: 'Open', menu: [{ label: 'Home' }], ...published })
})

const french = (path: string, query: Record<string, string> = {}) =>
  api.get(path).query({ locale: 'fr', 'fallback-locale': 'en', ...query })
const names = ({ docs }: { docs: { name: string }[] }) => docs.map(({ name }) => name)
const graphql = (query: string) => api.post('/api/graphql').send({ query })

describe('a document that is not published in the language asked for', () => {
  it('is shown in the first language of the chain in which it is, and says so', async () => {
    const { body } = await french(`/api/cities/${ids.Bitola}`).expect(200)
    expect(body).toMatchObject({
      name: 'Bitola',
      slogan: { line: 'Bitola line' },
      _status: 'published',
    })
    expect(body._fallback).toEqual([
      { path: '', locale: 'en' },
      { path: 'name', locale: 'en' },
      { path: 'slogan.line', locale: 'en' },
    ])
    const { body: spanish } = await french(`/api/cities/${ids.Tetovo}`, {
      'fallback-locale': 'en,es',
    })
    expect(spanish).toMatchObject({ name: 'Tetovo es' })
    expect(spanish._fallback[0]).toEqual({ path: '', locale: 'es' })
  })

  it('is not there without a fallback, nor where no language of the chain has it', async () => {
    await api.get(`/api/cities/${ids.Bitola}`).query({ locale: 'fr' }).expect(404)
    await french(`/api/cities/${ids.Bitola}`, { 'fallback-locale': 'none' }).expect(404)
    await french(`/api/cities/${ids.Bitola}`, { 'fallback-locale': 'es' }).expect(404)
    await french(`/api/cities/${ids.Tetovo}`).expect(404)
  })

  it('shows nothing of a text that was once published in that language', async () => {
    const { text } = await french(`/api/cities/${ids.Ohrid}`).expect(200)
    expect(text).toContain('Ohrid')
    expect(text).not.toContain('SECRET')
  })

  it('stands in lists, counts, relations, joins, arrays and blocks', async () => {
    const { body: list } = await french('/api/cities', { limit: '50' })
    expect(names(list).toSorted()).toEqual(['Bitola', 'Ohrid', 'Scopié'])
    expect(list.totalDocs).toBe(3)
    const { body: count } = await french('/api/cities/count')
    expect(count.totalDocs).toBe(3)
    const { body: event } = await french(`/api/events/${ids.Summit}`, { depth: '1' })
    expect(event).toMatchObject({
      title: 'Summit',
      city: { name: 'Ohrid', _fallback: expect.arrayContaining([{ path: 'name', locale: 'en' }]) },
      cities: [{ name: 'Scopié' }, { name: 'Ohrid' }],
      sessions: [{ label: 'Opening' }, { label: 'Closing' }],
      layout: [{ text: 'Quoted' }],
    })
    expect(event._fallback).toContainEqual({ path: 'sessions.1.label', locale: 'en' })
    expect(event._fallback).toContainEqual({ path: 'layout.0.text', locale: 'en' })
    expect(event._fallback).toContainEqual({ path: 'body', locale: 'en' })
    const { body: city } = await french(`/api/cities/${ids.Ohrid}`, { depth: '1' })
    expect(city.events.docs).toMatchObject([{ title: 'Summit' }])
    const { body: settings } = await french('/api/globals/settings')
    expect(settings).toMatchObject({ tagline: 'Open', menu: [{ label: 'Home' }] })
    expect(settings._fallback).toContainEqual({ path: 'menu.0.label', locale: 'en' })
  })
})

describe('a value that is empty in the language asked for', () => {
  it('is shown in another in which the document is published, and says so', async () => {
    const { body } = await french(`/api/cities/${ids.Skopje}`)
    expect(body).toMatchObject({ name: 'Scopié', slogan: { line: 'Skopje line' } })
    expect(body._fallback).toEqual([{ path: 'slogan.line', locale: 'en' }])
  })

  it('is never taken from a draft', async () => {
    const { body, text } = await french(`/api/events/${ids.Meeting}`)
    expect(body).toMatchObject({ title: 'Réunion', _fallback: [] })
    expect(text).not.toContain('SECRET')
  })

  it('is told of also where only some fields are selected', async () => {
    const { body } = await french(`/api/cities/${ids.Skopje}`, { 'select[slogan]': 'true' })
    expect(body).toMatchObject({ slogan: { line: 'Skopje line' } })
    expect(body._fallback).toEqual([{ path: 'slogan.line', locale: 'en' }])
    const { body: without } = await french(`/api/cities/${ids.Skopje}`, { 'select[name]': 'false' })
    expect(without).not.toHaveProperty('name')
    expect(without._fallback).toEqual([{ path: 'slogan.line', locale: 'en' }])
  })
})

describe('conditions and orders', () => {
  it('ask for what is shown', async () => {
    const ask = async (query: Record<string, string>) =>
      names((await french('/api/cities', query)).body)
    expect(await ask({ 'where[name][equals]': 'Bitola' })).toEqual(['Bitola'])
    expect(await ask({ 'where[name][equals]': 'Scopié' })).toEqual(['Scopié'])
    // The English name of a city that is shown in French, and the French one of a city that is not.
    expect(await ask({ 'where[name][equals]': 'Skopje' })).toEqual([])
    expect(await ask({ 'where[name][like]': 'SECRET' })).toEqual([])
    expect(await ask({ 'where[name][not_equals]': 'Bitola', sort: 'name' })).toEqual([
      'Ohrid',
      'Scopié',
    ])
  })

  it('ask so through relations, too', async () => {
    const ask = async (query: Record<string, string>) =>
      (await french('/api/events', query)).body.docs.map(({ title }: { title: string }) => title)
    expect(await ask({ 'where[city.name][equals]': 'Ohrid' })).toEqual(['Summit'])
    expect(await ask({ 'where[city.name][like]': 'SECRET' })).toEqual([])
    expect(await ask({ 'where[cities.name][equals]': 'Ohrid' })).toEqual(['Summit'])
    expect(await ask({ 'where[sessions.label][equals]': 'Closing' })).toEqual(['Summit'])
    expect(await ask({ sort: 'city.name' })).toEqual(['Summit', 'Réunion'])
    expect(await ask({ sort: '-city.name' })).toEqual(['Réunion', 'Summit'])
  })

  it('put the texts that are shown in order, page by page', async () => {
    const { body: first } = await french('/api/cities', { sort: 'name', limit: '2' })
    expect(names(first)).toEqual(['Bitola', 'Ohrid'])
    expect(first).toMatchObject({ totalDocs: 3, totalPages: 2, hasNextPage: true, nextPage: 2 })
    const { body: second } = await french('/api/cities', { sort: 'name', limit: '2', page: '2' })
    expect(names(second)).toEqual(['Scopié'])
    expect(second).toMatchObject({ hasNextPage: false, hasPrevPage: true, pagingCounter: 3 })
    const { body: all } = await french('/api/cities', { sort: '-name', pagination: 'false' })
    expect(names(all)).toEqual(['Scopié', 'Ohrid', 'Bitola'])
    const { body: none } = await french('/api/cities', { sort: 'name', page: '9' })
    expect(none).toMatchObject({ docs: [], totalDocs: 3 })
  })

  it('are refused where they cannot be asked so', async () => {
    for (const query of [{ 'where[layout.text][equals]': 'Quoted' }]) {
      const { body } = await french('/api/events', query).expect(400)
      expect(body.errors[0].data).toEqual({ code: 'fallbackNotOf' })
    }
    const joins = { 'joins[events][sort]': 'title' }
    const { body } = await french('/api/cities', joins).expect(400)
    expect(body.errors[0].message).toContain('joins.events.sort')
  })
})

describe('the languages of a fallback', () => {
  it('are those configured where a reader asks for the default', async () => {
    const { body } = await french(`/api/cities/${ids.Tetovo}`, { 'fallback-locale': 'default' })
    expect(body).toMatchObject({ name: 'Tetovo es' })
  })

  it('are known, few, and named once', async () => {
    for (const [query, code] of [
      ['fallback-locale=de', 'localeUnknown'],
      ['fallback-locale=en,de', 'localeUnknown'],
      ['fallback-locale=en&fallback-locale=es', 'parameterRepeated'],
      ['fallback-locale=en&fallbackLocale=es', 'parameterRepeated'],
      ['fallbackLocale[0]=en', 'parameterRepeated'],
    ]) {
      const { body } = await api.get(`/api/cities?locale=fr&${query}`).expect(400)
      expect(body.errors[0].data, query).toEqual({ code })
    }
  })
})

describe('GraphQL', () => {
  it('falls back in lists, documents, relations and joins, and says so', async () => {
    const { body } = await graphql(`{
      Cities(locale: fr, fallbackLocale: [en], sort: "name") { totalDocs docs { name _fallback } }
      Event(id: ${ids.Summit}, locale: fr, fallbackLocale: [en]) {
        title _fallback city { name _fallback events { docs { title _fallback } } }
      }
      Setting(locale: fr, fallbackLocale: [en]) { tagline _fallback }
      countCities(locale: fr, fallbackLocale: [en]) { totalDocs }
    }`)
    expect(body.errors).toBeUndefined()
    const { Cities, Event, Setting, countCities } = body.data
    expect(names(Cities)).toEqual(['Bitola', 'Ohrid', 'Scopié'])
    expect(Cities.totalDocs).toBe(3)
    expect(countCities.totalDocs).toBe(3)
    expect(Event).toMatchObject({ title: 'Summit', city: { name: 'Ohrid' } })
    expect(Event.city._fallback).toContainEqual({ path: 'name', locale: 'en' })
    expect(Event.city.events.docs).toMatchObject([
      { title: 'Summit', _fallback: expect.arrayContaining([{ path: 'title', locale: 'en' }]) },
    ])
    expect(Setting).toMatchObject({ tagline: 'Open' })
  })

  it('takes one language, several or the default, from variables too', async () => {
    const query = `query ($by: [FallbackLocale!]) {
      City(id: ${ids.Tetovo}, locale: fr, fallbackLocale: $by, select: true) { name _fallback }
    }`
    for (const by of ['es', ['en', 'es'], 'default']) {
      const { body } = await api.post('/api/graphql').send({ query, variables: { by } })
      expect(body.data?.City, JSON.stringify(body)).toMatchObject({ name: 'Tetovo es' })
      expect(body.data.City._fallback[0]).toEqual({ path: '', locale: 'es' })
    }
  })

  it('takes one fallback for each field', async () => {
    const { body } = await graphql(`{
      a: Cities(locale: fr, fallbackLocale: en) { totalDocs }
      b: Cities(locale: fr, fallbackLocale: es) { totalDocs }
    }`).expect(200)
    expect(body.data).toEqual({ a: { totalDocs: 3 }, b: { totalDocs: 2 } })
  })
})

describe('whoever is signed in', () => {
  const asEditor = (path: string, query: Record<string, string> = {}) =>
    french(path, query).set('Authorization', `JWT ${token}`)

  it('is shown what any reader is shown', async () => {
    for (const id of [ids.Bitola, ids.Ohrid, ids.Skopje]) {
      const { body } = await asEditor(`/api/cities/${id}`).expect(200)
      const { body: public_ } = await french(`/api/cities/${id}`)
      expect(body).toMatchObject({ name: public_.name, slogan: public_.slogan })
      expect(body._fallback).toEqual(public_._fallback)
    }
    const { text } = await asEditor('/api/cities', { limit: '50', sort: 'name' }).expect(200)
    expect(text).not.toContain('SECRET')
    expect(text).not.toContain('DRAFT')
    await asEditor(`/api/cities/${ids.Tetovo}`).expect(404)
  })

  it('asks for drafts or for a fallback, not for both', async () => {
    const { body } = await asEditor(`/api/events/${ids.Meeting}`, { draft: 'true' }).expect(400)
    expect(body.errors[0].data).toEqual({ code: 'fallbackNotOf' })
  })

  it('does not save it as text of the language asked for', async () => {
    const { body } = await api
      .patch(`/api/cities/${ids.Bitola}`)
      .query({ locale: 'fr', 'fallback-locale': 'en', draft: 'true' })
      .set('Authorization', `JWT ${token}`)
      .send({ country: 'MK' })
    expect(body.doc?.name ?? null).toBeNull()
  })
})
