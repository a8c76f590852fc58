import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { fillDemo } from '@/features/translation/payload/demo/fill'
import { loadConcepts } from '@/features/translation/payload/terms/load-concepts'

import { bootPayload } from '../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload('seeded')
}, 300_000)

const rows = async <Row extends object>(statement: string): Promise<Row[]> =>
  (await payload.db.pool.query<Row>(statement)).rows

/** Everything that the tables of the feature hold of the demo. */
const everything = async () => {
  const tables = ['units', 'targets', 'target_events', 'suggestions', 'memory', 'releases', 'runs']
  const counts = await Promise.all(
    [...tables.map((it) => `translation_${it}`), 'concepts', 'users'].map(async (table) => {
      const [row] = await rows<{ count: number; last: string }>(
        `select count(*)::integer as count, max(id)::text as last from ${table}`,
      )
      return [table, row?.count, row?.last]
    }),
  )
  return { counts, articles: await payload.db.countVersions({ collection: 'articles' }) }
}

describe('the demo content', () => {
  it.each(['fr', 'es', 'ar'])('has texts in every state in %s', async (locale) => {
    const states = await rows<{ state: string; stale: boolean; units: number }>(
      `select coalesce(target.state, 'untranslated') as state,
              coalesce(target.based_on_text_hash <> unit.text_hash, false) as stale,
              count(*)::integer as units
         from translation_units unit left join translation_targets target
           on target.unit_id = unit.id and target.locale = '${locale}'
        where unit.removed_at is null and unit.policy = 'translate' group by 1, 2`,
    )
    const count = (state: string) =>
      states.filter((it) => it.state === state).reduce((sum, { units }) => sum + units, 0)
    expect(count('reviewed')).toBeGreaterThan(count('translated'))
    for (const state of ['translated', 'machine', 'untranslated']) {
      expect(count(state), state).toBeGreaterThan(0)
    }
    expect(states.some(({ stale }) => stale)).toBe(true)
  })

  it('has every document taken over', async () => {
    const translated = payload.config.collections.filter(({ versions }) => versions?.drafts)
    for (const { slug } of translated) {
      const { totalDocs } = await payload.count({ collection: slug as never, trash: true })
      const [known] = await rows<{ count: number }>(
        `select count(*)::integer as count from translation_sources where collection = '${slug}'`,
      )
      expect(known?.count, slug).toBe(totalDocs)
    }
  })

  it('has what its engine made in drafts only, by a run that tells of it', async () => {
    const runs = await rows<{ locale: string; state: string; done: number; left: number }>(
      `select locale, state, done::integer, "left"::integer from translation_runs order by locale`,
    )
    expect(runs.map(({ state }) => state)).toEqual(runs.map(() => 'done'))
    expect(runs.map(({ locale }) => locale).toSorted()).toEqual(['ar', 'es', 'fr'])
    const live = await rows(
      `select from translation_targets target
         join translation_units unit on unit.id = target.unit_id
         join translation_releases release
           on release.collection = unit.collection and release.document = unit.document
          and release.locale = target.locale
        where target.state = 'machine' and target.origin = 'machine'`,
    )
    expect(live).toEqual([])
  })

  it.each(['es', 'ar'] as const)(
    'has machine text on line in %s past the gate alone, with the reason for it',
    async (locale) => {
      const released = await rows<{ overridden: boolean; actor: string; reason: string | null }>(
        `select overridden, actor, reason from translation_releases
          where locale = '${locale}' and live and units @? '$[*] ? (@.state == "machine")'`,
      )
      expect(released.length).toBeGreaterThan(15)
      for (const release of released) {
        expect(release).toMatchObject({ overridden: true, actor: 'operator' })
        expect(release.reason).toMatch(/no translator has read it/)
      }
      const [others] = await rows<{ count: number }>(
        `select count(*)::integer as count from translation_releases
          where locale = '${locale}' and overridden
            and not units @? '$[*] ? (@.state == "machine")'`,
      )
      expect(others?.count).toBe(0)
    },
  )

  it.each(['es', 'ar'] as const)(
    'tells readers of a seed page in %s that a machine translated it, all of it',
    async (locale) => {
      const { docs } = await payload.find({
        collection: 'initiatives',
        where: { kind: { equals: 'dialogue' } },
        ...{ locale, depth: 0, overrideAccess: false },
      })
      expect(docs.map((it) => (it as { translation?: unknown }).translation)).toEqual([
        expect.objectContaining({ state: 'machine', origin: 'machine', percent: 0 }),
      ])
    },
  )

  it('tells readers how far a page is, from what was released', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      locale: 'fr',
      where: { _status: { equals: 'published' } },
      depth: 0,
    })
    const states = docs.map((it) => (it as { translation?: { state?: string } }).translation?.state)
    expect(states.length).toBeGreaterThan(0)
    expect(states.every((it) => it === 'reviewed' || it === 'translated')).toBe(true)
  })

  it('has people whom nobody can be', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { like: 'example.invalid' } },
    })
    expect(docs).toHaveLength(6)
    for (const { active, name } of docs) {
      expect(active).toBe(false)
      expect(name).toMatch(/^Demonstration /)
    }
  })

  it('has the names and terms of the network', async () => {
    const concepts = await loadConcepts(await createLocalReq({}, payload))
    expect(concepts.map(({ concept }) => concept.terms[0]?.text)).toEqual(
      expect.arrayContaining(['Strong Cities Network', 'SCN', 'NLC', 'polarisation']),
    )
  })

  it('is not changed by a second filling', async () => {
    const before = await everything()
    await fillDemo(payload, () => {})
    expect(await everything()).toEqual(before)
  }, 60_000)
})
