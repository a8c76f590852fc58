import { isValues, type Values } from '@/content/values'

import { hashId, idOfHash, isDocumentId, isHashId } from './document-id'
import type { Documents } from './documents'

/** Why a request that names a document is refused. */
export type Refusal =
  | { why: 'malformed' }
  | { why: 'unknown'; id: string }
  | { why: 'differs'; id: string }
  /** In the words of Apollo's protocol, which its clients answer by sending the document. */
  | { why: 'notFound' }
  | { why: 'notSupported' }

export type Expansion =
  /** The request for the document itself; where a reader sent it, it is to be kept if it is good. */
  { parameters: Values; toKeep?: string } | Refusal

/**
 * What a request that names a document stands for: by `documentId` (GraphQL over HTTP, appendix
 * "Persisted Documents") or by `extensions.persistedQuery` (Apollo's automatic persisted queries).
 * Undefined for one that names none.
 */
export const expand = (
  parameters: Values,
  documents: Pick<Documents, 'of' | 'isAutomatic'>,
): Expansion | undefined => {
  const { documentId = null, query, ...others } = parameters
  const extensions = isValues(others.extensions) ? others.extensions : {}
  const { persistedQuery = null, ...furtherExtensions } = extensions
  if (documentId === null && persistedQuery === null) return undefined
  const named = namedBy(documentId, persistedQuery)
  if (named === undefined) return { why: 'malformed' }
  const [id, ...contradicting] = named
  if (contradicting.some((it) => it !== id)) return { why: 'differs', id }
  const asked = (document: string): Values => {
    const { extensions: _, ...rest } = others
    const hasMore = Object.keys(furtherExtensions).length > 0
    return { query: document, ...rest, ...(hasMore && { extensions: furtherExtensions }) }
  }
  const isApollos = documentId === null
  const isSent = query !== undefined && query !== null && query !== ''
  const known = documents.of(id)
  if (known !== undefined) {
    return isSent && query !== known ? { why: 'differs', id } : { parameters: asked(known) }
  }
  if (!isSent) return unknown(id, isApollos, documents.isAutomatic)
  if (typeof query !== 'string') return { why: 'malformed' }
  if (isHashId(id) && hashId(query) !== id) return { why: 'differs', id }
  const mayBeKept = documents.isAutomatic && isHashId(id)
  if (!mayBeKept) return isApollos ? { why: 'notSupported' } : { why: 'unknown', id }
  return { parameters: asked(query), toKeep: query }
}

const unknown = (id: string, isApollos: boolean, isAutomatic: boolean): Refusal => {
  if (!isApollos) return { why: 'unknown', id }
  return { why: isAutomatic ? 'notFound' : 'notSupported' }
}

/** The identifiers that a request names; undefined when one is not written as it should be. */
const namedBy = (
  documentId: unknown,
  persistedQuery: unknown,
): [string, ...string[]] | undefined => {
  const ids: string[] = []
  if (documentId !== null) {
    if (!isDocumentId(documentId)) return undefined
    ids.push(idOfHash(documentId))
  }
  if (persistedQuery !== null) {
    if (!isValues(persistedQuery) || persistedQuery.version !== 1) return undefined
    const { sha256Hash } = persistedQuery
    const id = typeof sha256Hash === 'string' ? idOfHash(sha256Hash) : ''
    if (!isDocumentId(id) || !isHashId(id)) return undefined
    ids.push(id)
  }
  return ids as [string, ...string[]]
}
