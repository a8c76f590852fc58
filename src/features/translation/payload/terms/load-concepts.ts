import type { PayloadRequest } from 'payload'

import { ownRequest } from '@/platform/own-request'

import type { Concept, Term } from '../../core/terms/concept'
import { CONCEPTS } from './concepts'

/** A concept with the id of its document. */
export type StoredConcept = { documentId: number; concept: Concept }

/** All concepts of the network, by name, whoever asks: what they forbid concerns everybody. */
export const loadConcepts = async (req: PayloadRequest): Promise<StoredConcept[]> => {
  const { docs } = await req.payload.find({
    collection: CONCEPTS,
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: ownRequest(req),
  })
  return (docs as unknown as ConceptDocument[]).map((document) => ({
    documentId: document.id,
    concept: conceptOf(document),
  }))
}

/**
 * The id that files know a concept by: its name where that is one, else the number of its document.
 * A name of digits alone is none, for it could be another's number.
 */
export const conceptIdOf = ({ id, name }: { id: number; name: string }): string =>
  /^[\w.-]{1,100}$/.test(name) && !/^\d+$/.test(name) ? name : String(id)

export type ConceptDocument = {
  id: number
  name: string
  kind: Concept['kind']
  domain?: string | null
  definition?: string | null
  caseSensitive?: boolean | null
  terms: { [Key in keyof Term]: Term[Key] | null }[]
}

const conceptOf = (document: ConceptDocument): Concept => ({
  id: conceptIdOf(document),
  kind: document.kind,
  ...(document.domain && { domain: document.domain }),
  ...(document.definition && { definition: document.definition }),
  ...(document.caseSensitive && { caseSensitive: true }),
  terms: document.terms.map(termOf),
})

const termOf = (row: ConceptDocument['terms'][number]): Term => ({
  // Required in the collection.
  locale: row.locale as string,
  text: row.text as string,
  status: row.status as Term['status'],
  ...(row.keepSource && { keepSource: true }),
  ...(row.acronymPolicy && { acronymPolicy: row.acronymPolicy }),
  ...(row.expansion && { expansion: row.expansion }),
  ...(row.patterns?.length && { patterns: row.patterns }),
})
