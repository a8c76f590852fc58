import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { DEFAULT_POLICY } from '@/features/translation/core/release/policy'
import { judgeIn } from '@/features/translation/payload/checks/judge'
import { unitsInLocale } from '@/features/translation/payload/store/units-in-locale'

import { bootPayload } from '../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload('seeded')
}, 300_000)

/** The five seed pages and, of the summit, its sessions. */
const PAGES: Partial<Record<CollectionSlug, string[]>> = {
  reports: [
    'preventing-hate-and-strengthening-social-cohesion-victoria',
    'revitalising-the-international-steering-committee-summary',
    'the-role-of-cities-un-general-assembly-side-event-summary',
  ],
  events: [
    'cities-in-western-canada-and-the-western-united-states',
    'fourth-global-summit',
    'widening-the-lens',
    'fourth-global-summit-international-steering-committee-meeting',
    'rehabilitation-and-reintegration',
    'the-potential-of-cities-against-hate-speech',
    'transatlantic-dialogue-initiative-working-lunch',
    'global-local-cooperation-with-the-gctf',
    'mayoral-meeting',
    'local-leaders-and-the-un-counter-terrorism-committee',
    'the-new-york-city-model',
    'international-steering-committee-revitalisation-meeting',
    'the-role-of-cities-un-general-assembly-side-event',
    'national-league-of-cities-strong-cities-network-webinar',
  ],
  initiatives: ['transatlantic-dialogue-initiative'],
  articles: [
    'national-league-of-cities-and-strong-cities-network-join-forces',
    'strong-cities-network-september-updates',
  ],
  resources: ['ten-actions-for-cities', 'strong-cities-network-fact-sheet-2021'],
}

const DOCUMENTS = Object.entries(PAGES).flatMap(([collection, slugs]) =>
  slugs.map((slug) => ({ collection: collection as CollectionSlug, slug })),
)

const unitsOf = async (
  { collection, slug }: (typeof DOCUMENTS)[number],
  locale: (typeof LOCALE_CODES)[number],
) => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    ...{ locale: SOURCE_LOCALE, depth: 0, limit: 1, req },
  })
  const id = docs[0]?.id
  if (id === undefined) throw new Error(`The demo content has no ${collection}/${slug}.`)
  const units = await unitsInLocale(req, { collection, id, locale })
  return units.filter(({ unit }) => unit.kind !== 'slug')
}

const TRANSLATIONS = LOCALE_CODES.filter((locale) => locale !== SOURCE_LOCALE)

describe.each(TRANSLATIONS)('the seed pages in %s', (locale) => {
  it.each(DOCUMENTS)('lack no text: $slug', async (document) => {
    const units = await unitsOf(document, locale)
    expect(units.length).toBeGreaterThan(0)
    expect(units.filter(({ target }) => !target).map(({ unit }) => unit.key)).toEqual([])
  })

  it.each(DOCUMENTS)('have nothing that the checks would stop: $slug', async (document) => {
    const units = await unitsOf(document, locale)
    const judge = await judgeIn(await createLocalReq({}, payload), locale, () => DEFAULT_POLICY)
    const findings = units.flatMap((unit) =>
      judge
        .blocking(unit, units)
        .map(({ check, message }) => ({ at: unit.unit.key, check, message })),
    )
    expect(findings).toEqual([])
  })

  it('would be stopped by a number that is another, and by a name that is not kept', async () => {
    const units = await unitsOf({ collection: 'events', slug: 'fourth-global-summit' }, locale)
    const judge = await judgeIn(await createLocalReq({}, payload), locale, () => DEFAULT_POLICY)
    const stopped = (was: string, becomes: string) =>
      units.flatMap((unit) => {
        const target = JSON.parse(JSON.stringify(unit.target).replaceAll(was, becomes))
        return judge.blocking({ ...unit, target }, units).map(({ check }) => check)
      })
    expect(stopped('115', '151')).toContain('numbers')
    expect(stopped('Strong Cities', 'Cities')).toContain('names')
  })
})
