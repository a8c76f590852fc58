import type { Payload } from 'payload'

import type { Place } from '@/features/translation/payload/store/place'

/** What waits beside the texts of a document, by the keys of its units. */
export const suggestionsOf = async (
  payload: Payload,
  { collection, id }: Place,
  locale: string,
) => {
  const { rows } = await payload.db.pool.query<{ key: string; text: string; origin: string }>(
    `select unit.key, offered.text, offered.origin
       from translation_suggestions offered join translation_units unit on unit.id = offered.unit_id
      where unit.collection = $1 and unit.document = $2 and offered.locale = $3
        and offered.resolved_at is null
      order by unit.ordinal`,
    [collection, String(id), locale],
  )
  return rows
}
