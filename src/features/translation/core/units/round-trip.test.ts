import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTagged, toTagged } from '../inline/tagged'
import { isPlain } from './code-attributes'
import { compileDocument } from './compile'
import { extractUnits } from './extract'
import { inlineOfNodes } from './inline-of-nodes'
import { nodesOfInline } from './nodes-of-inline'
import { inlineNodes, richTexts } from './rich-text.arbitrary'
import { richText } from './schema.fixture'

const TEXTS = process.env.FULL_COUNTS ? 2_000 : 200
const PATIENCE = TEXTS * 300
const schema = [richText('body')]

describe('a rich text that goes through units', { timeout: PATIENCE }, () => {
  it(`comes back as it was (${TEXTS} texts)`, () => {
    fc.assert(
      fc.property(richTexts(), (body) => {
        const document = { body }
        const units = extractUnits(schema, document)
        const targets = new Map(units.map(({ key, content }) => [key, content]))
        const { data, missing } = compileDocument(schema, { document, units }, undefined, targets)
        expect(missing).toEqual([])
        expect(data).toEqual(document)
      }),
      { numRuns: TEXTS },
    )
  })

  it('comes back as it was from lines with tags', () => {
    fc.assert(
      fc.property(richTexts(), (body) => {
        const document = { body }
        const units = extractUnits(schema, document)
        const targets = new Map(
          units.map(({ key, content }) => [key, fromTagged(toTagged(content))]),
        )
        expect(compileDocument(schema, { document, units }, undefined, targets).data).toEqual(
          document,
        )
      }),
      { numRuns: TEXTS },
    )
  })

  it('changes nothing where the target says the same already', () => {
    fc.assert(
      fc.property(richTexts(), (body) => {
        const document = { body }
        const units = extractUnits(schema, document)
        const { data } = compileDocument(schema, { document, units }, document, new Map())
        expect(data).toEqual({})
      }),
      { numRuns: TEXTS },
    )
  })
})

describe('inline nodes', { timeout: PATIENCE }, () => {
  it('are the same nodes after they were a text with codes', () => {
    fc.assert(
      fc.property(inlineNodes(), (nodes) => {
        const { content, codes } = inlineOfNodes(nodes)
        expect(nodesOfInline(content, codes)).toEqual(nodes)
        expect(codes.every(({ attributes }) => !isPlain(attributes))).toBe(true)
      }),
      { numRuns: TEXTS },
    )
  })
})
