import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type InlineText, normalized, plainText } from '../../core/inline/inline'
import type { Origin, OriginDetail } from '../../core/unit'

import { actorOf, inTransaction } from './session'

export type Suggestion = {
  unitId: number
  content: InlineText
  origin: Origin
  originDetail?: OriginDetail
  /** The text hash of the source that it translates; unless named, the source as it is now. */
  sourceHash?: string
}

/**
 * Keeps texts beside those that are there, for a person to take up. The same text for the same
 * unit again, or the very text that is there, is no news. Returns how many are new.
 */
export const suggest = (
  req: PayloadRequest,
  { locale, actor = actorOf(req) }: { locale: string; actor?: string },
  suggestions: readonly Suggestion[],
): Promise<number> =>
  inTransaction(req, async (run) => {
    if (suggestions.length === 0) return 0
    const rows = suggestions.map(({ content, ...rest }) => {
      const text = normalized(content)
      return { ...rest, content: text, text: plainText(text) }
    })
    const added = await run(sql`
      insert into translation_suggestions
        (unit_id, locale, content, text, origin, origin_detail, based_on_text_hash, suggested_by)
      select unit.id, ${locale}, it.content, it.text, it.origin, it."originDetail",
             coalesce(it."sourceHash", unit.text_hash), ${actor}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as it(
               "unitId" integer, content jsonb, text text, origin text, "originDetail" jsonb,
               "sourceHash" text)
        join translation_units unit on unit.id = it."unitId"
        left join translation_targets target
          on target.unit_id = unit.id and target.locale = ${locale}
       where target.content is distinct from it.content
      on conflict do nothing
      returning id`)
    return added.length
  })
