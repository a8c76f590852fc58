import { beforeAll, describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf } from './network'

const payload = await bootPayload()
const make = network(payload)
let region: number

beforeAll(async () => {
  region = (await make.region()).id
})

const countCities = async () => (await payload.count({ collection: 'cities' })).totalDocs

describe('a city', () => {
  it.each([
    ['country', { country: 'ZZ' }, /country: "ZZ" is not a country.*ISO 3166-1/],
    ['country', { country: 'ca' }, /country: "ca" is not a country/],
    ['subdivision', { subdivision: 'US-CA' }, /subdivision: "US-CA".*begins with "CA-"/],
    ['longitude', { latitude: 1, longitude: 200 }, /longitude: /],
    ['latitude', { latitude: 48 }, /latitude: Latitude and longitude belong together/],
    ['latitude', { latitude: 0, longitude: 0 }, /latitude: .*are in the sea/],
    ['timeZone', { timeZone: 'CET' }, /timeZone: "CET" is not a time zone.*Europe\/Paris/],
    ['population', { population: 5 }, /population: A population and its year/],
    ['population', { population: 5.5, populationYear: 2020 }, /5.5 is not a whole number/],
    ['populationYear', { population: 5, populationYear: 2999 }, /2999 is in the future/],
    ['languages', { languages: ['english'] }, /languages: "english" is not a language tag/],
    ['website', { website: 'javascript:alert(1)' }, /website: .*begins with https/],
    ['website', { website: 'http://victoria.ca' }, /website: .*begins with https/],
  ])(
    'is refused for its %s (%j), published or draft, and nothing is written',
    async (_, bad, message) => {
      const before = await countCities()
      expect(await refusalOf(make.city({ region, ...bad }))).toMatch(message)
      const draft = payload.create({
        collection: 'cities',
        draft: true,
        data: { name: 'Draft', country: 'CA', ...bad },
      })
      expect(await refusalOf(draft)).toMatch(message)
      expect(await countCities()).toBe(before)
    },
  )

  it('of Kosovo is accepted, and so is Asia/Kolkata', async () => {
    const city = await make.city({ region, country: 'XK', timeZone: 'Asia/Kolkata' })
    expect(city).toMatchObject({ country: 'XK', timeZone: 'Asia/Kolkata' })
  })

  describe('that names no region', () => {
    const draftIn = async (country: string, more: { region?: number } = {}) => {
      const draft = { name: 'A city', country, ...more }
      const city = await payload.create({
        collection: 'cities',
        draft: true,
        depth: 0,
        data: draft,
      })
      return city.region
    }

    it('gets the one that names its country', async () => {
      const balkans = await make.region({ name: 'Balkans', countries: ['MK', 'AL'] })
      expect(await draftIn('AL')).toBe(balkans.id)
      expect(await draftIn('AL', { region })).toBe(region)
      expect(await draftIn('NO')).toBeNull()
    })

    it('is left to the editor where two regions name its country', async () => {
      await make.region({ name: 'Europe', countries: ['TR'] })
      await make.region({ name: 'Asia', countries: ['TR', 'JP'] })
      expect(await draftIn('TR')).toBeNull()
    })
  })

  it('may be incomplete as a draft', async () => {
    const draft = payload.create({
      collection: 'cities',
      draft: true,
      data: { name: 'Just a name' },
    })
    expect(await refusalOf(draft)).toBe('accepted')
  })

  it('is called in lists by the name in its source language, in every language', async () => {
    const { id } = await make.city({ region, name: 'Victoria', subdivision: 'CA-BC' })
    await payload.update({
      collection: 'cities',
      id,
      locale: 'fr',
      data: { name: 'Victoria (fr)' },
    })
    const city = await payload.findByID({ collection: 'cities', id, locale: 'ar' })
    expect(city.displayName).toBe('Victoria (CA-BC)')
  })

  it('has an address in each language it has a slug in', async () => {
    const { id } = await make.city({ region, name: 'Oslo' })
    await payload.update({
      collection: 'cities',
      id,
      locale: 'fr',
      data: { name: 'Oslo la grande' },
    })
    const read = (locale: 'en' | 'fr' | 'ar') =>
      payload.findByID({ collection: 'cities', id, locale, select: { path: true } })
    expect((await read('en')).path).toBe('/cities/oslo')
    expect((await read('fr')).path).toBe('/fr/villes/oslo-la-grande')
    expect((await read('ar')).path ?? null).toBeNull()
  })

  it('in use is neither deleted nor put into the trash, and the refusal names its users', async () => {
    const { id } = await make.city({ region })
    await make.event({ title: 'Dialogue in town', city: id })
    await make.event({
      title: 'Funded by it',
      organisers: [{ organisation: { relationTo: 'cities', value: id }, role: 'funder' }],
    })
    const message = /Events: Dialogue in town.*Events: Funded by it.*Remove it there first/
    expect(await refusalOf(payload.delete({ collection: 'cities', id }))).toMatch(message)
    const trash = payload.update({
      collection: 'cities',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await refusalOf(trash)).toMatch(message)
    expect((await payload.findByID({ collection: 'cities', id })).deletedAt ?? null).toBeNull()
  })

  it('that nothing refers to can be deleted', async () => {
    const { id } = await make.city({ region })
    expect(await refusalOf(payload.delete({ collection: 'cities', id }))).toBe('accepted')
  })
})
