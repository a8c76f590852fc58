import type { Payload, SanitizedConfig } from 'payload'

import { TRANSLATION_RULES } from '../../../migrations/rules/translation-1'
import type { ReadRequest } from '../requests'

type WithPool = { pool: { query: (sql: string, values?: unknown[]) => Promise<unknown> } }

/**
 * The rules that migrations bring and a schema made from the configuration has not; without the one
 * by which nobody empties the logs, as these tests have to.
 */
export const addTranslationRules = async (payload: Payload): Promise<void> => {
  const { pool } = payload.db as unknown as WithPool
  await pool.query(TRANSLATION_RULES)
  await pool.query('drop function translation_append_only cascade')
}

/** All that the workflow of translation keeps, in words that differ between the states. */
export const fillTranslationSecrets = async (
  payload: Payload,
  secret: (index: number) => string,
): Promise<void> => {
  const { pool } = payload.db as unknown as WithPool
  const insert = (sql: string, ...values: unknown[]) => pool.query(sql, values)
  await insert(
    `insert into translation_comments (unit_id, kind, body, written_by)
     select id, 'question', $1, $2 from translation_units`,
    secret(0),
    secret(1),
  )
  await insert(
    `insert into translation_suggestions
       (unit_id, locale, content, text, origin, based_on_text_hash, suggested_by)
     select id, 'fr', jsonb_build_array($1::text), $1, 'machine', text_hash, $2
       from translation_units`,
    secret(2),
    secret(3),
  )
  // What is said at the desk, and not in the documents.
  await insert(
    `insert into translation_targets as target (unit_id, locale, state, content, text, origin,
       based_on_content, based_on_text_hash, based_on_code_hash, written_by, changed_by)
     select id, locale, 'draft', jsonb_build_array($1::text), $1, 'human', content, text_hash,
            code_hash, $2, $2
       from translation_units cross join (values ('fr'), ('ar')) as into_(locale)
      cross join (select set_config('citynet.actor', 'users:1', true)) as named
      where id % $3 = 0
     on conflict (unit_id, locale) do update set content = excluded.content, text = excluded.text`,
    secret(4),
    secret(5),
    secret(0) < 'secret m' ? 2 : 3,
  )
  await insert(
    `insert into translation_notices (recipient_id, kind, subject, actor, detail)
     select id, 'answered', $1, $2, jsonb_build_object('title', $1::text) from users`,
    secret(6),
    secret(7),
  )
  await insert(
    `insert into translation_presence (collection, document, locale, person, key, seen_at)
     values ('events', '1', 'fr', $1, $2, now())`,
    secret(8),
    secret(9),
  )
  await insert(
    `insert into concepts (name, kind, updated_at, created_at) values ($1, 'term', now(), now())`,
    secret(0),
  )
  await insert(
    `insert into translation_jobs (id, title, locale, step, priority, instructions)
     values (1, $1, 'fr', 'translate', 'normal', $2)`,
    secret(1),
    secret(2),
  )
  await insert(
    `insert into translation_jobs_rels ("order", parent_id, path, events_id)
     select 1, 1, 'documents', max(id) from events`,
  )
}

/** Every address of the feature, asked for what is on line and for what is not. */
export const translationRequests = ({ endpoints }: SanitizedConfig): ReadRequest[] =>
  (endpoints || [])
    .filter(({ path }) => path.startsWith('/translation/'))
    .flatMap(({ path, method }) =>
      [1, 2, 5, 9].map((id): ReadRequest => {
        const place = { collection: 'events', id, locale: 'fr', key: 'title', format: 'po' }
        const query = new URLSearchParams(
          path.includes('pseudo')
            ? { collection: 'events', id: String(id) }
            : Object.entries(place).map(([name, value]) => [name, String(value)]),
        )
        const url = `/api${path.replace(':id', String(id)).replace(':locale', 'qps-ploc')}`
        return method === 'get'
          ? { method: 'GET', url: `${url}?${query}` }
          : { method: 'POST', url, body: JSON.stringify(place) }
      }),
    )
