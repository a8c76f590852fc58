import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { LocalePolicy } from '../../core/release/policy'
import { inTransaction } from './session'

type StoredPolicy = LocalePolicy & { locale: string }

/** Puts the policies of the configuration where the rules of the database read them. */
export const mirrorPolicies = (
  req: PayloadRequest,
  policies: readonly StoredPolicy[],
): Promise<void> =>
  inTransaction(req, async (run) => {
    await run(sql`
      with wanted as (
        select * from jsonb_to_recordset(${JSON.stringify(policies)}::jsonb) as it(
          locale text, release text, "selfReview" boolean, severities jsonb)
      ), gone as (
        delete from translation_locale_policies where locale not in (select locale from wanted)
      )
      insert into translation_locale_policies (locale, release, self_review, severities)
      select locale, release, "selfReview", severities from wanted
      on conflict (locale) do update set (release, self_review, severities)
        = (excluded.release, excluded.self_review, excluded.severities)`)
  })
