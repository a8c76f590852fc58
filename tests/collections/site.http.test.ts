import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)
const post = (path: string, body: object) =>
  api.post(`/api/${path}`).set('Authorization', editor).send(body)
const patch = (path: string, body: object) =>
  api.patch(`/api/${path}`).set('Authorization', editor).send(body)

describe('a redirect', () => {
  it.each([
    { from: 'no-slash', url: '/b', status: '301' },
    { from: '/a', status: '301' },
    { from: '/a', url: 'javascript:alert(1)', status: '301' },
    { from: '/a', url: '/a', status: '301' },
    { from: '/a', url: '/b', status: '410' },
  ])('is refused as %j, and nothing is written', async (redirect) => {
    await post('redirects', redirect).expect(400)
    expect((await payload.count({ collection: 'redirects' })).totalDocs).toBe(0)
  })

  it('is refused when it would close a loop', async () => {
    await post('redirects', { from: '/one', url: '/two', status: '301' }).expect(201)
    await post('redirects', { from: '/two', url: '/three', status: '301' }).expect(201)
    const { body } = await post('redirects', { from: '/three', url: '/one', status: '301' }).expect(
      400,
    )
    expect(JSON.stringify(body)).toContain('/three')
    expect((await payload.count({ collection: 'redirects' })).totalDocs).toBe(2)
  })
})

describe('a page', () => {
  it('has an address through its parents', async () => {
    const parent = (await post('pages?locale=en&draft=true', { title: 'About' }).expect(201)).body
      .doc
    const child = await post('pages?locale=en&draft=true', {
      title: 'Team',
      parent: parent.id,
    }).expect(201)
    expect(child.body.doc.path).toBe('/about/team')
    const refused = await patch(`pages/${parent.id}?locale=en&draft=true`, {
      parent: child.body.doc.id,
    }).expect(400)
    expect(refused.body.errors[0].data.errors[0].path).toBe('parent')
  })

  it('keeps its sections in a translation, with words of its own', async () => {
    const { id, layout } = (
      await post('pages?locale=en&draft=true', {
        title: 'Home',
        layout: [{ blockType: 'hero', heading: 'Welcome' }],
      }).expect(201)
    ).body.doc
    const translated = await patch(`pages/${id}?locale=fr&draft=true`, {
      title: 'Accueil',
      layout: [{ ...layout[0], heading: 'Bienvenue' }],
    }).expect(200)
    expect(translated.body.doc.layout[0].heading).toBe('Bienvenue')
    const source = await payload.findByID({ collection: 'pages', id, locale: 'en', draft: true })
    expect(source.layout?.[0]).toMatchObject({ blockType: 'hero', heading: 'Welcome' })
  })
})

describe('a topic', () => {
  it('has one level below the top', async () => {
    const top = (await post('topics?locale=en&draft=true', { name: 'Top' }).expect(201)).body.doc
    const below = (
      await post('topics?locale=en&draft=true', { name: 'Below', parent: top.id }).expect(201)
    ).body.doc
    await post('topics?locale=en&draft=true', { name: 'Third', parent: below.id }).expect(400)
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(2)
  })
})

describe('an account', () => {
  const account = { email: 'new@example.org', name: 'New', roles: ['editor'] }
  const good = 'a passphrase of some length'

  it.each([
    { ...account, password: 'abc' },
    { ...account, password: 'x'.repeat(129) },
    { ...account, password: 'NEW@example.org' },
    { ...account, password: good, roles: ['translator'] },
    { ...account, password: good, roles: ['member'] },
    { ...account, password: good, languages: [{ locale: 'fr' }, { locale: 'fr' }] },
  ])('is refused as %j, and nothing is written', async (body) => {
    await post('users', body).expect(400)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })

  it('is not reset to a weak password', async () => {
    await signIn(payload, api, 'other@example.org')
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: 'other@example.org' },
      disableEmail: true,
    })
    await api.post('/api/users/reset-password').send({ token, password: 'abc' }).expect(400)
    await api
      .post('/api/users/reset-password')
      .send({ token, password: 'Other@example.org' })
      .expect(400)
    await api.post('/api/users/reset-password').send({ token, password: good }).expect(200)
  })
})

describe('the vocabularies', () => {
  it('are labelled in the asked language', async () => {
    const { body } = await api.get('/api/vocabularies?locale=fr').expect(200)
    expect(body.vocabularies.eventKind).toContainEqual({ value: 'summit', label: 'Sommet' })
  })

  it('are labelled in English where no language is asked', async () => {
    const { body } = await api.get('/api/vocabularies').expect(200)
    expect(body.vocabularies.eventKind).toContainEqual({ value: 'summit', label: 'Summit' })
  })

  it('are refused for an unknown language, naming the known ones', async () => {
    const { body } = await api.get('/api/vocabularies?locale=de').expect(400)
    expect(body.errors[0].message).toContain('en, fr, es, ar')
  })
})

describe('a global', () => {
  it('shows its published words and hides a draft', async () => {
    await post('globals/site-settings?locale=en', {
      name: 'The Network',
      _status: 'published',
    }).expect(200)
    await post('globals/site-settings?locale=en&draft=true', { name: 'Secret name' }).expect(200)
    const { body } = await api.get('/api/globals/site-settings?locale=en').expect(200)
    expect(body.name).toBe('The Network')
  })
})
