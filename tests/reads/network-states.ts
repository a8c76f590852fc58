import type { Payload } from 'payload'

import type { RequestHandler } from '@/platform/request-layer'

import { paragraphs } from '../setup/rich-text'
import type { State } from './interference'
import { localApi } from './network'

/** Which of two states of everything that the public may not see. Sorted, each is the other reversed. */
type Secrets = 'rising' | 'falling'

const published = { _status: 'published' }

const lettersIn = (secrets: Secrets) => (secrets === 'rising' ? 'abcdefghij' : 'zyxwvutsrq')

const secretIn = (secrets: Secrets) => (index: number) =>
  `secret ${lettersIn(secrets)[index % 10]} ${secrets}`

/** A fixed identifier of an array row, so that both states have the same. */
const rowId = (kind: number, index: number) =>
  `${kind}${String(index).padStart(3, '0')}`.padEnd(24, '0')

/**
 * Fills the empty network. All that is public is the same for both states; private fields,
 * hidden fields, drafts, unpublished locales, trash and users differ.
 */
const seed = async (payload: Payload, secrets: Secrets) => {
  const { create, update, updateGlobal } = localApi(payload)
  const letters = lettersIn(secrets)
  const secret = secretIn(secrets)
  const email = (index: number) => `${letters[index]}${secrets}@example.org`

  const owner = (index: number) =>
    create('users', 'en', { email: email(index), name: secret(index), password: secret(index) })
  // One after the other, so that both states give them the same ids.
  const first = await owner(0)
  const second = await owner(1)

  const cities: number[] = []
  for (let index = 0; index < 6; index += 1) {
    // Cities 0-2 are live in English, 3 was once, 4 never was, 5 is in the trash.
    const isOpen = index < 3
    const text = isOpen ? `open city ${index}` : secret(index)
    const { id } = await create(
      'cities',
      'en',
      {
        name: text,
        country: isOpen ? 'FR' : secret(index),
        slogan: { line: text },
        notes: secret(index),
        token: secret(index + 1),
        owner: index % 2 === 0 ? first.id : second.id,
        ...(index === 4 ? {} : published),
      },
      index === 4,
    )
    cities.push(id)
    const french = { name: secret(index), slogan: { line: secret(index) } }
    if (index % 3 === 0) {
      await update(
        'cities',
        id,
        'fr',
        { name: `ville ${index}`, slogan: { line: 'ouverte' } },
        { draft: true },
      )
      await update('cities', id, 'fr', isOpen ? published : {}, { draft: !isOpen })
    } else if (index % 3 === 1) {
      await update('cities', id, 'fr', { ...french, ...published })
      await update('cities', id, 'fr', { _status: 'draft' })
    } else {
      await update('cities', id, 'fr', french, { draft: true })
    }
    if (index === 3) await update('cities', id, 'en', { _status: 'draft' })
    if (index === 5) await update('cities', id, 'en', { deletedAt: '2026-01-01T00:00:00.000Z' })
  }

  const partners: number[] = []
  for (let index = 0; index < 3; index += 1) {
    const { id } = await create('partners', 'en', {
      name: index === 2 ? secret(index) : `open partner ${index}`,
      visible: index !== 2,
      city: cities[index * 2],
      internal: secret(index),
    })
    partners.push(id)
  }

  const events: number[] = []
  for (let index = 0; index < 10; index += 1) {
    const isOpen = index < 7
    const text = isOpen ? `open event ${index}` : secret(index)
    const rows = {
      sessions: [{ id: rowId(1, index), label: text, room: isOpen ? `R${index}` : secret(index) }],
      layout: [
        { id: rowId(2, index), blockType: 'quote', text, source: secret(index) },
        { id: rowId(3, index), blockType: 'cards', heading: text },
      ],
    }
    const { id } = await create(
      'events',
      'en',
      {
        title: text,
        summary: text,
        body: paragraphs(text),
        startsAt: `2026-0${(index % 3) + 1}-01T00:00:00.000Z`,
        seats: isOpen ? index : letters.charCodeAt(index),
        city: cities[index % 6],
        cities: [cities[(index + 3) % 6], cities[index % 3]],
        organiser:
          index % 2 === 0
            ? { relationTo: 'partners', value: partners[index % 3] }
            : { relationTo: 'cities', value: cities[(index + 2) % 6] },
        parent: events[(index * 7) % Math.max(events.length, 1)],
        contact: secret(index),
        ...rows,
        ...(isOpen ? published : {}),
      },
      !isOpen,
    )
    events.push(id)
    const inFrench = (french: string) => ({
      title: french,
      summary: french,
      body: paragraphs(french),
      sessions: rows.sessions.map((row) => ({ ...row, label: french })),
      layout: [
        { ...rows.layout[0], text: french },
        { ...rows.layout[1], heading: french },
      ],
    })
    if (isOpen && index % 3 === 0) {
      await update('events', id, 'fr', { ...inFrench(`rencontre ${index}`), ...published })
      // A draft edit over what is live.
      await update('events', id, 'fr', inFrench(secret(index)), { draft: true })
    } else if (isOpen && index % 3 === 1) {
      await update('events', id, 'fr', { ...inFrench(secret(index)), ...published })
      await update('events', id, 'fr', { _status: 'draft' })
    } else {
      await update('events', id, 'fr', inFrench(secret(index)), { draft: true })
    }
    if (index === 8) {
      // Was on line, and points to a city that is: joins and hops lead here.
      await update('events', id, 'en', published)
      await update('events', id, 'en', { deletedAt: '2026-01-01T00:00:00.000Z' })
    }
  }
  const menu = (label: string) => [{ id: rowId(4, 0), label }]
  await updateGlobal('settings', 'en', { tagline: 'open', menu: menu('open'), ...published })
  await updateGlobal('settings', 'fr', { tagline: secret(1), menu: menu(secret(1)), ...published })
  await updateGlobal('settings', 'fr', { _status: 'draft' })
}

/** What the database adapter offers besides its contract. */
type WithPool = { pool: { query: (sql: string) => Promise<{ rows: Record<string, string>[] }> } }

const poolOf = (payload: Payload) => (payload.db as unknown as WithPool).pool

const empty = async (payload: Payload) => {
  const pool = poolOf(payload)
  const { rows } = await pool.query("select tablename from pg_tables where schemaname = 'public'")
  const tables = rows.map(({ tablename }) => `"${tablename}"`).join(', ')
  await pool.query(`truncate ${tables} restart identity cascade`)
}

/** When a row was written is public, so it must not differ between the states. */
const freezeTimes = async (payload: Payload) => {
  const pool = poolOf(payload)
  const { rows } = await pool.query(
    "select table_name, column_name from information_schema.columns where table_schema = 'public' and column_name in ('created_at', 'updated_at')",
  )
  for (const { table_name: table, column_name: column } of rows) {
    await pool.query(`update "${table}" set "${column}" = timestamptz '2026-01-01' + _.n * interval '1 minute'
      from (select ctid, row_number() over (order by id) as n from "${table}") _ where _.ctid = "${table}".ctid`)
  }
}

/** Both states of the small network, one after the other in the same database. */
export const networkStates = (args: {
  payload: Payload
  handle: RequestHandler
  /** Fills in what else differs between the states. */
  also?: (payload: Payload, secret: (index: number) => string) => Promise<void>
}): [State, State] => {
  const { payload, handle } = args
  const in_ = (secrets: Secrets) => async () => {
    await empty(payload)
    await seed(payload, secrets)
    await args.also?.(payload, secretIn(secrets))
    await freezeTimes(payload)
    return handle
  }
  return [in_('rising'), in_('falling')]
}
