import { formatDay } from '../i18n/format'
import { wordsIn } from '../i18n/words'
import type { Address } from './addresses'
import type { Card } from './cards'
import { getFromCms } from './client'

type Related = { collection: string; title: string; path: string; date: string | null }

/** What to read next: the documents that share most with this one. */
export const readRelated = async ({
  collection,
  id,
  locale,
}: Address & { id: number }): Promise<Card[]> => {
  const response = await getFromCms('/api/related', { collection, id: `${id}`, locale, limit: '3' })
  // A draft that was never published has nothing to share.
  if (!response.ok) return []
  const { related } = (await response.json()) as { related: Related[] }
  const words: Partial<Record<string, string>> = wordsIn(locale)
  return related.map((it) => ({
    title: it.title,
    path: it.path,
    kind: words[it.collection] ?? '',
    details: it.date ? formatDay(locale, it.date) : '',
  }))
}
