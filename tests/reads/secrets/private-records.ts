import type { Payload } from 'payload'

import { FULL_COUNTS } from '../../setup/counts'
import { localApi } from '../network'
import type { Planted } from './plant'
import { fillTranslationSecrets } from './translation-secrets'
import { secretAddress, secretDay, secretSlug, secretText } from './words'

/** An account whose words are public, in both states: what it reads must not reach readers. */
export const EDITOR = { email: 'editor-of-both@example.org', password: 'correct horse battery' }

/** A row in each collection that readers get nothing of at all. */
export const addPrivateRecords = async (payload: Payload, planted: Planted): Promise<void> => {
  const { create } = localApi(payload)
  await create('users', 'en', { ...EDITOR, name: 'Editor', roles: ['editor'] })
  for (const index of [0, 1, 2]) {
    await create('users', 'en', {
      email: secretAddress(index),
      name: secretText(index),
      password: `correct horse ${secretText(index)}`,
      roles: index === 1 ? ['admin'] : ['editor'],
    })
    await create('webhooks', 'en', {
      url: `https://${secretSlug(index)}.example.org/`,
      description: secretText(index),
      events: ['document.published'],
    })
  }
  const [draft, withdrawn] = planted.hidden.events ?? []
  for (const [index, id] of [draft, withdrawn].entries())
    await create('redirects', 'en', {
      from: index === 1 ? '/en/old-address-of-what-is-hidden' : `/en/${secretSlug(index)}`,
      locale: 'en',
      to: { relationTo: 'events', value: id },
      status: '301',
    })
  const about = { collection: 'events', document: String(withdrawn), locale: 'fr' }
  await create('translation-reports', 'en', {
    ...about,
    state: 'open',
    exact: secretText(3),
    message: secretText(4),
    suggestion: secretText(5),
    email: secretAddress(6),
  })
  await create('translation-review-links', 'en', {
    ...about,
    name: secretText(7),
    tokenHash: secretText(8),
    expiresAt: secretDay(9),
    madeBy: secretAddress(1),
    notes: [{ by: secretText(2), text: secretText(3) }],
  })
  await pointAtHidden(payload, planted)
  // Of each of thousands of texts.
  if (FULL_COUNTS) await fillTranslationSecrets(payload, (index) => secretText(index))
}

/** Public documents that name hidden ones, past the rules that refuse it: order must not tell. */
const pointAtHidden = async (payload: Payload, { edited, hidden }: Planted): Promise<void> => {
  const { pool } = payload.db as unknown as WithPool
  const point = async (sql: string, from: string, to: string) => {
    const [source, target] = [edited[from]?.[2], hidden[to]?.[1]]
    if (source && target) await pool.query(sql, [source, target])
  }
  await point('update events set city_id = $2 where id = $1', 'events', 'cities')
  await point('update cities set region_id = $2 where id = $1', 'cities', 'regions')
  await point('update articles set cover_id = $2 where id = $1', 'articles', 'media')
  await point(
    `insert into resources_rels ("order", parent_id, path, topics_id) values (9, $1, 'topics', $2)`,
    'resources',
    'topics',
  )
}

type WithPool = { pool: { query: (sql: string, values: unknown[]) => Promise<unknown> } }
