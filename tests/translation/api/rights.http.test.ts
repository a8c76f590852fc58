import { describe, expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { ENGLISH, newsroom } from '../network'
import { everythingStored } from './everything-stored'
import { type Person, signInPeople } from './people'

const { payload, api } = await bootHttp()
const { as } = await signInPeople(payload, api)
const { save, write } = newsroom(payload)
const { id } = await write()
await save({ collection: 'articles', id }, 'en', { title: 'Mayors met in Skopje' })

type Client = ReturnType<typeof as>
type Right = 'none' | 'review' | 'source' | 'staff' | 'translate' | 'work'

const place = (locale: string) => `collection=articles&id=${id}&locale=${locale}`
const act = (locale: string, name: string) => ({
  ...{ collection: 'articles', id, locale },
  acts: [
    {
      key: 'summary',
      act: name,
      version: 99,
      reason: 'x',
      ...(name === 'edit' && { target: 'x' }),
    },
  ],
})

/** Each endpoint with the right it asks for; none of the calls would change anything. */
const CALLS: Record<
  string,
  [Right, (client: Client, locale: string) => ReturnType<Client['get']>]
> = {
  'GET queue': ['work', (client, locale) => client.get(`queue?locale=${locale}`)],
  'GET progress': ['none', (client) => client.get('progress')],
  'GET units': ['work', (client, locale) => client.get(`units?${place(locale)}`)],
  'GET gate': ['work', (client, locale) => client.get(`gate?${place(locale)}`)],
  'GET export': ['work', (client, locale) => client.get(`export?${place(locale)}&format=po`)],
  'GET memory': ['work', (client, locale) => client.get(`memory?locale=${locale}`)],
  'GET terms': ['none', (client) => client.get('terms?format=csv')],
  'GET terms/violations': [
    'work',
    (client, locale) => client.get(`terms/violations?concept=none&locale=${locale}`),
  ],
  'POST acts, edit': ['translate', (client, locale) => client.post('acts', act(locale, 'edit'))],
  'POST acts, review': ['review', (client, locale) => client.post('acts', act(locale, 'review'))],
  'POST acts, reject': ['review', (client, locale) => client.post('acts', act(locale, 'reject'))],
  'POST waivers': [
    'translate',
    (client, locale) => {
      const rest = { key: 'summary', check: 'codes', reason: 'x', version: 99 }
      return client.post('waivers', { collection: 'articles', id, locale, ...rest })
    },
  ],
  'DELETE waivers': [
    'translate',
    (client, locale) =>
      client.delete(`waivers?${place(locale)}&key=summary&check=codes&version=99`),
  ],
  'POST suggestions': ['none', (client) => client.post('suggestions/0', { resolve: 'taken' })],
  'GET history': ['work', (client, locale) => client.get(`history?${place(locale)}&key=title`)],
  'GET comments': ['work', (client, locale) => client.get(`comments?${place(locale)}`)],
  'POST comments': [
    'work',
    (client, locale) => {
      const note = { key: 'nowhere', kind: 'note', body: 'x' }
      return client.post('comments', { collection: 'articles', id, locale, ...note })
    },
  ],
  'PATCH comments': ['none', (client) => client.patch('comments/0', { resolved: true })],
  'POST presence': [
    'work',
    (client, locale) => client.post('presence', { collection: 'articles', id, locale, key: null }),
  ],
  'GET jobs': ['none', (client) => client.get('jobs')],
  'GET jobs/:id': ['none', (client) => client.get('jobs/987654')],
  'GET jobs/:id/export': ['none', (client) => client.get('jobs/987654/export?format=po')],
  'POST jobs': [
    'staff',
    (client, locale) => client.post('jobs', { locale, step: 'translate', assignees: [] }),
  ],
  'GET notices': ['none', (client) => client.get('notices')],
  'POST notices': ['none', (client) => client.post('notices', { read: [987_654] })],
  'POST machine': [
    'translate',
    (client, locale) => client.post('machine', { collection: 'articles', ids: [0], locale }),
  ],
  'POST machine/text': [
    'translate',
    (client, locale) =>
      client.post('machine/text', { collection: 'articles', id, locale, key: 'nowhere' }),
  ],
  'POST minor-edits': [
    'source',
    (client) => client.post('minor-edits', { collection: 'articles', id, keys: ['none'] }),
  ],
  'GET standing': ['none', (client) => client.get(`standing?collection=articles&id=${id}`)],
  'GET preflight': ['source', (client) => client.get(`preflight?collection=articles&id=${id}`)],
  'POST preflight': [
    'source',
    (client) => client.post('preflight', { collection: 'articles', id, data: { title: 'x' } }),
  ],
  'DELETE minor-edits': [
    'source',
    (client) => client.delete(`minor-edits?collection=articles&id=${id}&key=none`),
  ],
  'POST import': ['translate', (client, locale) => client.send(`import?locale=${locale}`, 'x')],
  'POST memory': ['review', (client, locale) => client.send(`memory?locale=${locale}`, 'x')],
  'POST terms': ['staff', (client) => client.send('terms?format=csv', 'x', 'text/csv')],
}

const WORKS_IN: Record<Person, readonly string[]> = {
  nobody: [],
  translator: ['fr'],
  reviewer: ['fr'],
  spanish: ['es'],
  editor: ['fr', 'es', 'ar'],
}

const isAllowed = (person: Person, right: Right, locale: string): boolean => {
  if (right === 'none' || person === 'editor') return true
  if (right === 'source' || right === 'staff') return false
  if (!WORKS_IN[person].includes(locale)) return false
  return right !== 'review' || person !== 'translator'
}

describe('the rights of translators, by endpoint, person and language', () => {
  const cells = Object.keys(CALLS).flatMap((call) =>
    (Object.keys(WORKS_IN) as Person[]).map((person) => [call, person] as const),
  )

  it.each(cells)('%s as %s', async (call, person) => {
    const [right, ask] = CALLS[call] as (typeof CALLS)[string]
    const before = await everythingStored(payload)
    for (const locale of ['fr', 'es', 'ar']) {
      const { status, body } = await ask(as(person), locale)
      const where = `${call} ${person} ${locale}: ${status}`
      if (person === 'nobody') expect(status, where).toBe(401)
      else if (isAllowed(person, right, locale))
        expect([401, 403, 500], where).not.toContain(status)
      else {
        expect(status, where).toBe(403)
        expect(body.errors[0].message, where).toMatch(/Nothing was changed/)
      }
    }
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('hold for the source language too: a translator cannot write it through the desk', async () => {
    const { body } = await as('translator').post('acts', act('en', 'edit')).expect(403)
    expect(body.errors[0].message).toContain('"en"')
    await as('editor').post('acts', act('en', 'edit')).expect(400)
  })

  it('refuse all languages at once', async () => {
    const before = await everythingStored(payload)
    for (const locale of ['all', '*', 'fr,es']) {
      await as('translator').post('acts', act(locale, 'edit')).expect(400)
    }
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('are asked before anything else: a stranger is not told what is wrong with a request', async () => {
    await as('nobody').post('acts', { nonsense: true }).expect(401)
    await as('nobody').get('export?colour=blue').expect(401)
  })

  it('end with the account', async () => {
    const users = {
      collection: 'users',
      where: { email: { equals: 'spanish@desk.example' } },
    } as const
    const found = await payload.find(users)
    await payload.db.updateOne({
      collection: 'users',
      id: found.docs[0]?.id as number,
      data: { active: false },
      req: {} as never,
    })
    await as('spanish').get('queue?locale=es').expect(401)
  })

  it('are told in the language of whoever asks', async () => {
    const { body } = await as('nobody', 'fr').get('queue?locale=fr').expect(401)
    expect(body.errors[0].message).toContain('connectez-vous')
    const refused = await as('translator', 'es').get('queue?locale=es').expect(403)
    expect(refused.body.errors[0].message).toContain('No tiene derecho')
    expect(JSON.stringify(refused.body)).not.toContain(ENGLISH.title)
  })
})
