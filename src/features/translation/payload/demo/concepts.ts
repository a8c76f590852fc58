import type { PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import type { Concept, Term } from '../../core/terms/concept'
import { CONCEPTS } from '../terms/concepts'

type DemoConcept = Pick<Concept, 'kind' | 'caseSensitive' | 'definition'> & {
  name: string
  terms: (Pick<Term, 'locale' | 'text'> & Partial<Term>)[]
}

const name = (text: string, definition: string): DemoConcept => ({
  ...{ name: text, kind: 'name', caseSensitive: true, definition },
  terms: LOCALE_CODES.map((locale) => ({ locale, text, keepSource: true })),
})

const acronym = (text: string, expansion: string): DemoConcept => ({
  ...{ name: text, kind: 'acronym', caseSensitive: true },
  terms: LOCALE_CODES.map((locale) => ({
    ...{ locale, text, keepSource: true },
    ...{ acronymPolicy: 'keep' as const, expansion },
  })),
})

const term = (en: string, fr: string, es: string, ar: string, more: DemoConcept['terms'] = []) => ({
  ...{ name: en, kind: 'term' as const },
  terms: [
    ...Object.entries({ en, fr, es, ar }).map(([locale, text]) => ({ locale, text })),
    ...more,
  ],
})

/** The terms of the demo network: what is never translated, and what is translated in one way. */
const DEMO_CONCEPTS: readonly DemoConcept[] = [
  name('Strong Cities Network', 'The network itself; never translated.'),
  name('Strong Cities', 'The network’s short name; never translated.'),
  name('National League of Cities', 'A partner in the United States; never translated.'),
  acronym('SCN', 'Strong Cities Network'),
  acronym('NLC', 'National League of Cities'),
  term('polarisation', 'polarisation', 'polarización', 'الاستقطاب', [
    { locale: 'en', text: 'polarization', status: 'admitted' },
  ]),
  term('social cohesion', 'cohésion sociale', 'cohesión social', 'التماسك الاجتماعي'),
]

/** Adds the demo terms that are not there, by name. Returns how many were added. */
export const demoConcepts = async (req: PayloadRequest): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: CONCEPTS as never,
    ...{ pagination: false, depth: 0, overrideAccess: true, req },
  })
  const known = new Set((docs as unknown as { name: string }[]).map((it) => it.name))
  const missing = DEMO_CONCEPTS.filter((it) => !known.has(it.name))
  for (const { terms, ...concept } of missing) {
    const rows = terms.map((it) => ({ status: 'preferred', ...it }))
    await req.payload.create({
      collection: CONCEPTS as never,
      data: { ...concept, terms: rows } as never,
      overrideAccess: true,
      req,
    })
  }
  return missing.length
}
