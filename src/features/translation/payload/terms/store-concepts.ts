import { type PayloadRequest, ValidationError } from 'payload'
import type { Word } from '@/content/fault'
import { isLocale, LOCALE_CODES } from '@/content/locales'

import type { Concept } from '../../core/terms/concept'
import { inTransaction } from '../store/session'
import { CONCEPTS } from './concepts'
import { loadConcepts, type StoredConcept } from './load-concepts'

export type StoredTerms = { created: string[]; changed: string[]; unchanged: string[] }

/** Why concepts of a file cannot be stored, beside what its reader finds. */
export type ConceptFault = {
  concept: string
  fault: 'conceptUnknown' | 'localeUnknown' | 'conceptInvalid'
  parameters: Record<string, Word>
}

/** Nothing of a file is stored when any of its concepts cannot be. */
export class TermsNotStored extends Error {
  override name = 'TermsNotStored'

  constructor(readonly faults: readonly ConceptFault[]) {
    super(`${faults.length} concepts cannot be stored.`)
  }
}

/**
 * Makes the concepts of a file those of the network, in one transaction: new ones are added, known
 * ones become what the file says, those that the file does not name stay.
 *
 * @throws TermsNotStored with every fault there is.
 */
export const storeConcepts = (
  req: PayloadRequest,
  concepts: readonly Concept[],
): Promise<StoredTerms> =>
  inTransaction(req, async () => {
    const known = new Map((await loadConcepts(req)).map((it) => [it.concept.id, it]))
    const faults = concepts.flatMap((concept) => faultsOf(concept, known))
    if (faults.length > 0) throw new TermsNotStored(faults)
    const stored: StoredTerms = { created: [], changed: [], unchanged: [] }
    for (const concept of concepts) {
      const before = known.get(concept.id)
      if (before && canonical(before.concept) === canonical(concept)) {
        stored.unchanged.push(concept.id)
        continue
      }
      await save(req, concept, before)
      stored[before ? 'changed' : 'created'].push(concept.id)
    }
    return stored
  })

const faultsOf = (
  { id, terms }: Concept,
  known: ReadonlyMap<string, StoredConcept>,
): ConceptFault[] => {
  // A number is an id that we gave; a name may be new.
  const isUnknown = /^\d+$/.test(id) && !known.has(id)
  const locales = [...new Set(terms.map(({ locale }) => locale))].filter((it) => !isLocale(it))
  return [
    ...(isUnknown
      ? [{ concept: id, fault: 'conceptUnknown' as const, parameters: { concept: id } }]
      : []),
    ...locales.map((locale) => ({
      concept: id,
      fault: 'localeUnknown' as const,
      parameters: { locale, known: LOCALE_CODES },
    })),
  ]
}

const save = async (
  req: PayloadRequest,
  { id, ...concept }: Concept,
  before: StoredConcept | undefined,
): Promise<void> => {
  const data = {
    ...{ domain: null, definition: null, caseSensitive: false, ...concept },
    terms: concept.terms.map((term) => ({ ...term, patterns: [...(term.patterns ?? [])] })),
  }
  const options = { collection: CONCEPTS, depth: 0, overrideAccess: false, req } as const
  try {
    if (before) {
      await req.payload.update({ ...options, id: before.documentId, data: data as never })
    } else {
      await req.payload.create({ ...options, data: { ...data, name: id } as never })
    }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const detail = error.data.errors.map(({ path, message }) => `${path}: ${message}`).join(' ')
    throw new TermsNotStored([
      { concept: id, fault: 'conceptInvalid', parameters: { concept: id, detail } },
    ])
  }
}

/** Keys in one order, and what is not said left out. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, it]) => it !== undefined && it !== false && it !== '')
            .toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  )
