import { formatNames } from 'payload'
import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { specimenOf } from './specimens'
import { signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers } = await signInEverybody(payload, api, undefined)
// Who may publish is the subject here, not what has to be translated first.
Object.assign(payload.config.custom, { publicationGates: [] })

/** One collection stands for all: the table of access is the same, what differs is the door. */
const specimen = await specimenOf(payload, 'topics')
const { singular, plural } = formatNames('topics')

const LOCALES = ['en', 'fr', 'es', 'ar']
const update = (locale: string, options: string, data = `${specimen.words}: "Written"`) =>
  `mutation { update${singular}(id: ${specimen.draft}, locale: ${locale}, data: { ${data} } ${options}) { id } }`

const WRITES: Record<string, (locale: string) => string> = {
  create: (locale) =>
    `mutation { create${singular}(locale: ${locale}, draft: true, data: { ${specimen.words}: "New" }) { id } }`,
  draft: (locale) => update(locale, 'draft: true'),
  'draft without saying so': (locale) => update(locale, ''),
  publish: (locale) => update(locale, '', `${specimen.words}: "Written", _status: published`),
  'change shared value': (locale) =>
    update(
      locale,
      'draft: true',
      `${specimen.shared.name}: ${JSON.stringify(specimen.shared.value)}`,
    ),
  duplicate: () => `mutation { duplicate${singular}(id: ${specimen.draft}, data: {}) { id } }`,
  'restore version': () =>
    `mutation { restoreVersion${singular}(id: ${specimen.version}, draft: true) { id } }`,
  delete: () => `mutation { delete${singular}(id: ${specimen.draft}) { id } }`,
}

/** Who may write what over GraphQL, and in which locales; what is left out must be refused. */
const MAY: Record<string, Record<string, readonly string[]>> = {
  anonymous: {},
  inactive: {},
  member: {},
  translator: { draft: ['fr', 'es'], 'draft without saying so': ['es'], publish: ['es'] },
}

const post = (visitor: string, query: string) =>
  api
    .post('/api/graphql')
    .set(headers[visitor as keyof typeof headers])
    .send({ query })

const stored = () =>
  payload.find({ collection: 'topics', draft: true, locale: 'all', trash: true, sort: 'id' })

describe.each(Object.keys(MAY))('GraphQL for %s', (visitor) => {
  const cells = Object.keys(WRITES).flatMap((write) => LOCALES.map((locale) => ({ write, locale })))
  const allowed = (cell: (typeof cells)[number]) =>
    MAY[visitor]?.[cell.write]?.includes(cell.locale) ?? false

  it('refuses every write that is not theirs, and writes nothing', async () => {
    const before = (await stored()).docs
    const open: string[] = []
    for (const cell of cells.filter((it) => !allowed(it))) {
      const { body } = await post(visitor, WRITES[cell.write]?.(cell.locale) ?? '')
      const refusal = body.errors?.[0]
      // The guard of anonymous requests answers before access is asked.
      const guarded = refusal?.message.includes('is for signed-in users')
      const status = guarded ? 403 : refusal?.extensions?.statusCode
      if (![401, 403].includes(status))
        open.push(`${cell.write} ${cell.locale}: ${JSON.stringify(body)}`)
    }
    expect(open).toEqual([])
    expect((await stored()).docs).toEqual(before)
  })

  it.runIf(cells.some(allowed))('lets pass what is theirs', async () => {
    for (const cell of cells.filter(allowed)) {
      const { body } = await post(visitor, WRITES[cell.write]?.(cell.locale) ?? '')
      expect(body.errors, `${cell.write} ${cell.locale}`).toBeUndefined()
    }
  })
})

describe('GraphQL aliases', () => {
  it('give one write no right from another in the same request', async () => {
    const inArabic = () =>
      payload.findByID({ collection: 'topics', id: specimen.draft, draft: true, locale: 'ar' })
    const before = await inArabic()
    const one = update('fr', 'draft: true').slice('mutation { '.length, -2)
    const other = update('ar', 'draft: true').slice('mutation { '.length, -2)
    const query = `mutation { a: ${one} b: ${other} c: ${one} d: ${other} }`
    const { body } = await post('translator', query)
    expect(body.errors.length).toBeGreaterThan(0)
    expect([body.data?.b ?? null, body.data?.d ?? null]).toEqual([null, null])
    expect((await inArabic())[specimen.words as 'name']).toBe(before[specimen.words as 'name'])
  })

  it('show nobody drafts under another name', async () => {
    const query = `{ a: ${plural}(locale: en) { docs { id } } b: ${plural}(locale: en, where: { _status: { equals: draft } }) { docs { id } } c: ${singular}(id: ${specimen.draft}, locale: en) { id } }`
    const { body } = await post('anonymous', query)
    expect(JSON.stringify(body.data ?? {})).not.toContain(`"id":${specimen.draft}`)
  })
})
