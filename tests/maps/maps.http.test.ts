import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import { PUBLIC_NETWORK, SECRET } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'

const { api, content: network } = await bootHttpWith(PUBLIC_NETWORK)

const get = (what: string, query: Record<string, string> = {}) =>
  api.get(`/api/${what}.geojson`).query({ locale: 'en', ...query })
const names = async (what: string, query: Record<string, string> = {}) => {
  const { text } = await get(what, query).expect(200)
  return JSON.parse(text).features.map(
    ({ properties }: { properties: { name?: string; title?: string } }) =>
      properties.name ?? properties.title,
  )
}

describe.each(LOCALE_CODES)('the maps in %s', (locale) => {
  it.each(['cities', 'events'])('are GeoJSON without a fault: %s', async (what) => {
    const { text, headers } = await get(what, { locale }).expect(200)
    expect(headers['content-type']).toBe('application/geo+json; charset=utf-8')
    expect(headers['content-language']).toBe(locale)
    const { features } = check(text) as { features: unknown[] }
    expect(features.length).toBeGreaterThan(0)
    expect(text).not.toContain(SECRET)
  })
})

describe('the map of cities', () => {
  it('shows a city where it lies, longitude first', async () => {
    const { text } = await get('cities', { locale: 'fr' })
    expect(JSON.parse(text).features).toEqual([
      {
        type: 'Feature',
        id: network.kumanovo,
        geometry: { type: 'Point', coordinates: [21.714, 42.132] },
        properties: {
          id: network.kumanovo,
          name: 'Koumanovo',
          slug: 'koumanovo',
          path: '/fr/villes/koumanovo',
          kind: 'city',
          country: 'MK',
          region: { code: 'western-balkans', name: 'Balkans occidentaux' },
          member: 'active',
        },
      },
    ])
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['a box', { bbox: '18,39,24,45' }, ['Kumanovo']],
    ['a box across the antimeridian', { bbox: '170,0,-90,45' }, ['Mexico City']],
    ['a box with nothing in it', { bbox: '0,0,1,1' }, []],
    ['a region', { region: 'latin-america' }, ['Mexico City']],
    ['members', { status: 'active' }, ['Kumanovo']],
    ['former members, of whom there are none', { status: 'former' }, []],
    ['nothing', {}, ['Kumanovo', 'Mexico City']],
  ])('is narrowed by %s', async (_, query, found) => {
    expect(await names('cities', query)).toEqual(found)
  })

  it.each([
    ['bbox', '1,2,3', '18,39,24,45'],
    ['bbox', '0,95,1,99', '18,39,24,45'],
    ['status', 'applied', 'active, paused, former'],
    ['limit', '5', 'bbox, region, status'],
  ])('refuses %s=%s and says what it expects', async (name, value, remedy) => {
    const { body, type } = await get('cities', { [name]: value }).expect(400)
    expect(type).toBe('application/problem+json')
    expect(body.detail).toContain(remedy)
  })
})

describe('the map of events', () => {
  it('shows events at their city, with their time and its zone', async () => {
    const { text } = await get('events', { locale: 'es' })
    expect(JSON.parse(text).features).toEqual([
      {
        type: 'Feature',
        id: network.past,
        geometry: { type: 'Point', coordinates: [-99.133, 19.433] },
        properties: {
          id: network.past,
          title: 'En México',
          path: '/es/eventos/en-mexico',
          kind: 'workshop',
          status: 'confirmed',
          startsAt: '2021-07-01T15:00:00.000Z',
          endsAt: '2021-07-01T17:00:00.000Z',
          timeZone: 'America/Mexico_City',
          city: { id: network.mexico, name: 'Ciudad de México', country: 'MX' },
        },
      },
    ])
  })

  it('is narrowed by a box, and leaves sessions out', async () => {
    expect(await names('events', { bbox: '18,39,24,45' })).toEqual([
      'Fourth summit',
      'Called off',
      'Retreat',
    ])
  })
})
