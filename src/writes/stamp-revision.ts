import type { PayloadRequest } from 'payload'

import { changedParts } from './core/merge'
import type { Values } from './core/tree'
import { revisionOf } from './revision-field'
import { fieldsOf, isRestoring, type WrittenThing, writtenLocale } from './written-thing'

type Write = { data: Values; stored: Values | undefined; req: PayloadRequest; now: number }

/**
 * The document with new revisions of the parts that change. They are milliseconds, so that none
 * comes twice even after an old version, with its old revisions, was restored.
 */
export const stampRevision = (thing: WrittenThing, { data, stored, req, now }: Write): Values => {
  if (isRestoring(req)) return data
  const by = req.user ? `${req.user.collection}:${req.user.id}` : null
  const locale = writtenLocale(req)
  if (req.locale === 'all') return { ...data, revision: ofAllLocales(now, by) }
  // Without a locale nothing localized is written.
  if (!locale) return { ...data, revision: { shared: now, sharedBy: by } }

  const old = revisionOf(stored)
  const changed = stored ? changedParts(fieldsOf(thing, req), stored, data) : ALL
  const next = Math.max(now, ...[old.shared, old.locale].map((number) => Number(number) + 1 || 0))
  return {
    ...data,
    revision: {
      ...(changed.shared
        ? { shared: next, sharedBy: by }
        : { shared: old.shared, sharedBy: old.sharedBy }),
      ...(changed.locale
        ? { locale: next, localeBy: by }
        : { locale: old.locale, localeBy: old.localeBy }),
    },
  }
}

const ALL = { shared: true, locale: true }

/**
 * Payload refuses a number that is one per locale. Only new documents are written in all locales
 * at once, and 0 stands for the first state of each as well as any number.
 */
const ofAllLocales = (now: number, by: string | null) => ({ shared: now, sharedBy: by })
