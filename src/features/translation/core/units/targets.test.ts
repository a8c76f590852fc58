import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type LexicalState, lexicalNodes } from '@/content/lexical-node'

import { codeIds, type InlineText, mapText, normalized } from '../inline/inline'
import type { Unit } from '../unit'
import { compileDocument } from './compile'
import { extractUnits } from './extract'
import { richTexts } from './rich-text.arbitrary'
import { richText } from './schema.fixture'

const TEXTS = process.env.FULL_COUNTS ? 2_000 : 100
const schema = [richText('body')]

/** A text with every unit changed, and its units as they are then. */
const changed = (body: LexicalState, change: (content: InlineText) => InlineText) => {
  const document = { body }
  const units = extractUnits(schema, document)
  const targets = new Map(units.map(({ key, content }) => [key, change(content)]))
  const { data } = compileDocument(schema, { document, units }, undefined, targets)
  return { units, written: extractUnits(schema, data, units), data }
}

const typesIn = (body: unknown): string[] =>
  [...lexicalNodes((body as LexicalState).root)].map(({ type }) => type)

const codesOf = ({ content }: Unit): number[] => codeIds(content).toSorted((a, b) => a - b)

describe('targets in the place of their sources', { timeout: TEXTS * 300 }, () => {
  it('leave every node where it is when only words change', () => {
    fc.assert(
      fc.property(richTexts(), (body) => {
        const { units, written, data } = changed(body, (content) =>
          mapText(content, (words) => `[${words}]`),
        )
        expect(typesIn(data.body)).toEqual(typesIn(body))
        expect(written.map(({ key }) => key)).toEqual(units.map(({ key }) => key))
        for (const { content } of written) {
          mapText(content, (words) => {
            expect(words).toMatch(/^\[.*\]$/su)
            return words
          })
        }
      }),
      { numRuns: TEXTS },
    )
  })

  it('move codes with the words, and lose none', () => {
    fc.assert(
      fc.property(richTexts(), (body) => {
        const { units, written } = changed(body, (content) => normalized(content.toReversed()))
        expect(written.map(codesOf)).toEqual(units.map(codesOf))
      }),
      { numRuns: TEXTS },
    )
  })
})
