import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { statementsOf } from '../setup/statements'

const payload = await bootPayload()

const eventWith = async (title: string) => {
  const data = { title, kind: 'workshop', mode: 'online', summary: 'A forum.' }
  const { id } = await payload.create({
    collection: 'events',
    locale: 'en',
    draft: true,
    data: data as never,
  })
  return id
}

const publish = (id: number, title: string) =>
  payload.update({
    collection: 'events',
    id,
    locale: 'fr',
    depth: 0,
    data: { ...DATES, title, _status: 'published' },
  })

const DATES = {
  startsAt: '2026-05-01T10:00:00Z',
  endsAt: '2026-05-01T12:00:00Z',
  timeZone: 'Europe/Paris',
} as const

const targetOf = async (id: number) => {
  const { rows } = await payload.db.drizzle.execute(
    `select target.content::text as content, target.state from translation_targets target
       join translation_units unit on unit.id = target.unit_id
      where unit.collection = 'events' and unit.document = '${id}' and unit.key = 'title'
        and target.locale = 'fr'`,
  )
  return rows[0] as { content: string; state: string }
}

describe('publishing a translation in the form', () => {
  it('reads what is stored of it once, for the gate and for what it takes over', async () => {
    const id = await eventWith('Forum')
    await publish(id, 'Le forum')
    const statements = await statementsOf(() => publish(id, 'Le forum de la ville'))
    const reading = (what: RegExp) => statements.filter((sql) => what.test(sql.trim()))
    expect(reading(/^select source_locale .*from translation_sources/s)).toHaveLength(1)
    expect(reading(/^select jsonb_strip_nulls.*from translation_units/s)).toHaveLength(1)
    expect(await targetOf(id)).toMatchObject({
      content: expect.stringContaining('Le forum de la ville'),
      state: 'translated',
    })
  })
})
