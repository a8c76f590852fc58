import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LexicalNode, LexicalState } from '@/content/lexical-node'
import { withUids, withUidsRestored } from '@/content/lexical-uid'

import { toTagged } from '../inline/tagged'
import { extractUnits } from './extract'
import { element, text } from './rich-text.arbitrary'
import { richText } from './schema.fixture'

const schema = [richText('body')]
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']
const p = (name: string): LexicalNode =>
  element('paragraph', [text(`Text ${name}`)], { $: { uid: `uid-${name}` } })
const stateOf = (children: LexicalNode[]): LexicalState => ({ root: element('root', children) })

/** Stored as a save stores it: lost identities restored, missing and doubled ones minted. */
const saved = (state: LexicalState, before: LexicalState): LexicalState => {
  let count = 0
  const mint = () => `new-${count++}`
  return { root: withUids(withUidsRestored(state.root, before.root), mint) }
}

const keysByText = (body: LexicalState): Map<string, string[]> => {
  const keys = new Map<string, string[]>()
  for (const { key, content } of extractUnits(schema, { body })) {
    const line = toTagged(content)
    keys.set(line, [...(keys.get(line) ?? []), key])
  }
  return keys
}

const before = stateOf(NAMES.map(p))

describe('the key of a paragraph', () => {
  it('stays while paragraphs change places, are copied, and lose their identity on the way', () => {
    const edits = fc.array(fc.record({ name: fc.constantFrom(...NAMES), isCut: fc.boolean() }), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(edits, (order) => {
        const after = stateOf(
          order.map(({ name, isCut }) => (isCut ? { ...p(name), $: {} } : p(name))),
        )
        const now = keysByText(saved(after, before))
        for (const [line, [key]] of keysByText(before)) {
          const found = now.get(line)
          if (found) expect(found).toContain(key)
        }
        const all = [...now.values()].flat()
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('comes back when the paragraph is deleted and the deletion undone', () => {
    const without = saved(stateOf(NAMES.slice(1).map(p)), before)
    expect(keysByText(saved(before, without))).toEqual(keysByText(before))
  })
})
