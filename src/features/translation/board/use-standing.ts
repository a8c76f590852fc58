import { useEffect, useState } from 'react'

import type { LocaleStanding } from '../payload/board/document-standings'
import { ask } from './ask'

/** As `GET /api/translation/standing` tells; `by` is a name. */
export type DocumentStanding = { id: string; sourceLocale: string; locales: LocaleStanding[] }

/**
 * How far a document is, undefined until it is known. Documents that are asked for in the same
 * moment, as those of a list are, are asked for together; another `version` asks again.
 */
export const useStanding = (
  collection: string | undefined,
  id: number | string | undefined,
  version?: unknown,
): DocumentStanding | undefined => {
  const [standing, setStanding] = useState<DocumentStanding>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is why it is asked again
  useEffect(() => {
    if (!collection || id === undefined) return
    let isShown = true
    askTogether(collection, String(id)).then(
      (found) => isShown && setStanding(found),
      // Without it the document is edited as before.
      () => {},
    )
    return () => {
      isShown = false
    }
  }, [collection, id, version])
  return standing
}

type Batch = { ids: Set<string>; answer: Promise<Map<string, DocumentStanding>> }

const open = new Map<string, Batch>()

const askTogether = (collection: string, id: string): Promise<DocumentStanding | undefined> => {
  const known = open.get(collection)
  const batch = known ?? openBatch(collection)
  batch.ids.add(id)
  return batch.answer.then((found) => found.get(id))
}

const openBatch = (collection: string): Batch => {
  const ids = new Set<string>()
  const answer = new Promise<void>((start) => setTimeout(start)).then(() => {
    open.delete(collection)
    return fetchStandings(collection, [...ids])
  })
  const batch = { ids, answer }
  open.set(collection, batch)
  return batch
}

const fetchStandings = async (
  collection: string,
  ids: readonly string[],
): Promise<Map<string, DocumentStanding>> => {
  const query = new URLSearchParams({ collection, id: ids.join() })
  const { documents } = await ask<{ documents: DocumentStanding[] }>(`standing?${query}`)
  return new Map(documents.map((it) => [it.id, it]))
}
