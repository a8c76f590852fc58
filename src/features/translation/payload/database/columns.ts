import { jsonb, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

import type { Code, InlineText } from '../../core/inline/inline'

/** An instant, to the microsecond that Postgres counts in. */
export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 6 })

export const inlineText = (name: string) => jsonb(name).$type<InlineText>()

export const codes = (name: string) => jsonb(name).$type<readonly Code[]>()
