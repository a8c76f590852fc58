import { getPayload } from 'payload'
import { describe, expect, it } from 'vitest'

import { share } from '../setup/counts'
import { bootServer } from '../setup/server'
import { signIn } from '../setup/sign-in'

const { http } = await bootServer({ template: 'seeded' })
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const Authorization = await signIn(payload, http, 'preview@example.org')

const COLLECTIONS = [
  ...['articles', 'cities', 'documents', 'events', 'initiatives', 'media', 'members', 'pages'],
  ...['partners', 'people', 'regions', 'reports', 'resources', 'topics'],
] as const

/** Of the demo content: enough of each collection to meet every field. */
const AT_MOST = 12

const documentsOf = async (collection: (typeof COLLECTIONS)[number]) => {
  const { docs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    limit: AT_MOST,
    sort: '-id',
    pagination: false,
  })
  return docs.map(({ id }) => ({ collection: collection as string, id: String(id) }))
}

const pageOf = async (place: { collection: string; id: string; locale: string }) => {
  const { body } = await http
    .post('/api/preview/tokens')
    .set({ Authorization })
    .send(place)
    .expect(201)
  return (await http.get(body.url).expect(200)).text
}

/** The units that a page marks, as the keys by which translators know them. */
const keysOn = (page: string): Set<string> =>
  new Set(
    [...page.matchAll(/data-path="([^"]+)"(?: data-node="([^"]+)")?/g)].map(([, path, node]) =>
      node ? `${path}#${node}` : String(path),
    ),
  )

type Unit = { key: string; field: string; state: string }

/**
 * How a document is addressed is no part of what it says; and a paragraph that a text of another
 * structure does not have is not on its page.
 */
const isShown = ({ key, field, state }: Unit) =>
  !/(^|\.)slug$/.test(field) && !(key.includes('#') && state === 'untranslated')

const places = [
  ...(await Promise.all(COLLECTIONS.map(documentsOf))).flat(),
  { collection: 'globals', id: 'site-settings' },
  { collection: 'globals', id: 'navigation' },
]

describe('the preview page of every kind of document', () => {
  it.each(share(places, 0, 8))(
    'marks every unit of $collection/$id, in French and Arabic',
    async (place) => {
      for (const locale of ['fr', 'ar']) {
        const { body } = await http
          .get('/api/translation/units')
          .query({ ...place, locale })
          .set({ Authorization })
          .expect(200)
        const page = await pageOf({ ...place, locale })
        const keys = keysOn(page)
        const missing = body.units
          .filter(isShown)
          .map(({ key }: Unit) => key)
          .filter((key: string) => !keys.has(key))
        expect(missing, locale).toEqual([])
        expect(page).not.toMatch(/\[object |undefined|NaN|Invalid Date/)
      }
    },
  )
})
