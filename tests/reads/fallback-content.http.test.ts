import { beforeAll, describe, expect, it } from 'vitest'

import { publish } from '../queries/network'
import { bootHttp } from '../setup/http'

/** What the model tells of a document in its language, where that is not the one asked for. */
const { payload, api } = await bootHttp()

const ids = { city: 0, parent: 0, child: 0 }

beforeAll(async () => {
  const region = await publish(payload, 'regions', { code: 'balkans' }, { en: { name: 'Balkans' } })
  ids.city = await publish(
    payload,
    'cities',
    { country: 'MK', timeZone: 'Europe/Skopje', kind: 'city', region },
    { en: { name: 'Bitola', slug: 'bitola' } },
  )
  ids.parent = await publish(
    payload,
    'pages',
    {},
    { en: { title: 'About', slug: 'about' }, fr: { title: 'Qui nous sommes', slug: 'a-propos' } },
  )
  ids.child = await publish(
    payload,
    'pages',
    { parent: ids.parent },
    { en: { title: 'Team', slug: 'team' } },
  )
})

const french = (path: string) => api.get(path).query({ locale: 'fr', 'fallback-locale': 'default' })

describe('a document that fell back', () => {
  it('has its address in the language in which it is', async () => {
    const { body: city } = await french(`/api/cities/${ids.city}`).expect(200)
    expect(city.path).toBe('/cities/bitola')
    const { body: page } = await french(`/api/pages/${ids.child}`).expect(200)
    expect(page.path).toBe('/about/team')
    const { body: parent } = await french(`/api/pages/${ids.parent}`).expect(200)
    expect(parent.path).toBe('/fr/a-propos')
  })

  it('says in which languages it is published, and is the source of no translation', async () => {
    const { body } = await french(`/api/cities/${ids.city}`).expect(200)
    expect(body.availableLocales).toEqual(['en'])
    expect(body.translation).toEqual((await api.get(`/api/cities/${ids.city}`)).body.translation)
  })

  it('is announced in Content-Language after the language asked for', async () => {
    const { headers } = await french(`/api/cities/${ids.city}`).expect(200)
    expect(headers['content-language']).toBe('fr, en')
    const whole = await french(`/api/pages/${ids.parent}?depth=0`).expect(200)
    expect(whole.headers['content-language']).toBe('fr')
  })
})
