import { say } from '@/messages/say'
import type { PublicationGate } from '@/publication/gates'

import { holdersOf } from './slug-holders'

/**
 * Every language that is published needs a slug nobody else has, also those that a request in
 * another language publishes along with its own.
 *
 * `titles`: by collection, the field that its slugs are made from. */
export const slugGate =
  (titles: ReadonlyMap<string, string>): PublicationGate =>
  async ({ document, id, locale, req, slug: collection }) => {
    const from = titles.get(collection)
    if (from === undefined || locale === req.locale || req.locale === 'all') return []
    const language = { language: locale }
    const slug = document.slug as string | null | undefined
    if (!slug) return [say(req, 'slugMissingIn', language)]
    const [holder] = await holdersOf([{ locale, slug }], { collection, from, id, req })
    return holder ? [say(req, 'slugTakenIn', { ...language, slug, id: holder.id })] : []
  }
