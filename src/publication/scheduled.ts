import type { CollectionSlug, GlobalSlug, PayloadRequest, TaskConfig } from 'payload'

import { isLocale, type Locale } from '@/content/locales'

/** What the panel queues: a document or a global, one language or, without it, all of them. */
type Schedule = {
  type?: 'publish' | 'unpublish'
  locale?: string
  doc?: { relationTo: string; value: number | string }
  global?: string
  user?: { relationTo: string; value: number | string }
}

/**
 * Publishes, or takes off line, what somebody scheduled: in their name, through the gates, and in
 * the languages that they chose. Payload's own task of this name knows no status per language
 * (https://github.com/payloadcms/payload/pull/14667): where it says "all", only the default one
 * changes. It is added to the end of the list, so that this one is found.
 *
 * @throws PublicationRefused, Forbidden or NotFound; the job is then marked as failed.
 */
export const scheduledPublication: TaskConfig<{ input: object; output: object }> = {
  slug: 'schedulePublish',
  handler: async ({ input, req }) => {
    const schedule = input as Schedule
    const change = {
      ...changeOf(schedule),
      depth: 0,
      ...(await inTheNameOf(schedule.user, req)),
    }
    const { doc, global } = schedule
    if (doc) {
      await req.payload.update({
        ...change,
        collection: doc.relationTo as CollectionSlug,
        // The panel stores ids as text; those of every collection are numbers.
        id: Number(doc.value),
      })
    }
    if (global) await req.payload.updateGlobal({ ...change, slug: global as GlobalSlug })
    return { output: {} }
  },
}

const changeOf = ({ type, locale }: Schedule) => {
  const publishes = type !== 'unpublish'
  const data = { _status: publishes ? 'published' : 'draft' } as const
  if (locale !== undefined && locale !== null && !isLocale(locale)) {
    throw new Error(`There is no language "${locale}" to publish in: schedule it again.`)
  }
  if (locale) return { data, locale: locale as Locale }
  return { data, ...(publishes ? { publishAllLocales: true } : { unpublishAllLocales: true }) }
}

/** What the server itself schedules names nobody, and may do everything. */
const inTheNameOf = async (scheduler: Schedule['user'], { payload }: PayloadRequest) => {
  if (!scheduler) return { overrideAccess: true }
  const { relationTo, value } = scheduler
  const user = await payload.findByID({
    collection: relationTo as CollectionSlug,
    id: value,
    depth: 0,
  })
  return { overrideAccess: false, user: { ...user, collection: relationTo } as never }
}
