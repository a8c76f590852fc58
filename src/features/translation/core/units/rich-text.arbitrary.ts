import fc from 'fast-check'

import type { LexicalNode, LexicalState } from '@/content/lexical-node'

/**
 * Rich text as the editor stores it, and more than ours offers (tables, uploads, inline blocks,
 * nodes nobody knows), because a text that was stored once must survive. For tests.
 */
export const richTexts = (): fc.Arbitrary<LexicalState> =>
  fc
    .array(
      fc.oneof({ arbitrary: textBlock(), weight: 4 }, list(2), table(), leaf(), quoteBlock()),
      {
        maxLength: 8,
      },
    )
    .map((children) => identifiedState({ root: element('root', children) }))

/** One paragraph's inline nodes, adjacent runs of the same format joined as the editor does. */
export const inlineNodes = (): fc.Arbitrary<LexicalNode[]> =>
  fc
    .array(
      fc.oneof({ arbitrary: run(), weight: 5 }, { arbitrary: link(), weight: 2 }, standalone()),
      { maxLength: 6 },
    )
    .map(apart)

export const text = (words: string, more: Record<string, unknown> = {}): LexicalNode => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
  ...more,
})

export const element = (
  type: string,
  children: LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
})

const PIECES = [
  ...['Cities', 'réseau', 'مدينة', '城市', 'Ürümqi', '2026', '😀', '👩‍👩‍👧', 'a<b>&amp;c', "l'eau"],
  ...[' ', '  ', '\u00a0', '\u202f', '\u00ad', '\u200f', '. ', ',', '«', '»', '{0}', '<g1>'],
]

const words = () =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((it) => it.join(''))

const run = (): fc.Arbitrary<LexicalNode> =>
  fc
    .record({
      words: words(),
      format: fc.constantFrom(0, 0, 0, 1, 2, 3, 8, 16, 32, 64, 128),
      more: fc.constantFrom(
        {},
        {},
        {},
        { style: 'color: red' },
        { mode: 'token' },
        { detail: 1 },
        { $: { color: 'blue' } },
      ),
    })
    .map(({ words: it, format, more }) => text(it, { format, ...more }))

const link = (): fc.Arbitrary<LexicalNode> =>
  fc
    .record({
      children: fc.array(run(), { minLength: 1, maxLength: 3 }).map(apart),
      id: fc.constantFrom('65f0c1a2b3c4d5e6f7a8b9c0', '65f0c1a2b3c4d5e6f7a8b9c1'),
      fields: fc.oneof(
        fc.record({
          linkType: fc.constant('custom'),
          url: fc.constantFrom(
            'https://example.org/a',
            'https://example.org/b?c=d&e=f',
            'mailto:a@example.org',
          ),
          newTab: fc.boolean(),
        }),
        fc.nat(99).map((value) => ({
          linkType: 'internal',
          doc: { relationTo: 'pages', value },
          newTab: false,
        })),
      ),
    })
    .map(({ children, ...more }) => element('link', children, { version: 3, ...more }))

const standalone = (): fc.Arbitrary<LexicalNode> =>
  fc.constantFrom<LexicalNode>(
    { type: 'linebreak', version: 1 },
    { type: 'tab', version: 1, text: '\t', format: 0, style: '', mode: 'unmergeable', detail: 2 },
    { type: 'inlineBlock', version: 1, fields: { id: 'f00', blockType: 'mention', person: 4 } },
    { type: 'equation', version: 1, formula: 'a=b' },
  )

const textBlock = (): fc.Arbitrary<LexicalNode> =>
  fc
    .record({
      type: fc.constantFrom('paragraph', 'paragraph', 'heading', 'quote'),
      children: inlineNodes(),
      direction: fc.constantFrom(null, null, 'ltr', 'rtl'),
      indent: fc.nat(2),
      format: fc.constantFrom('', '', 'center', 'end'),
    })
    .map(({ type, children, ...more }) =>
      element(type, children, { ...more, ...(type === 'heading' ? { tag: 'h2' } : {}) }),
    )

const list = (depth: number): fc.Arbitrary<LexicalNode> =>
  fc
    .record({
      items: fc.array(item(depth), { minLength: 1, maxLength: 4 }),
      isOrdered: fc.boolean(),
      start: fc.constantFrom(1, 1, 3),
    })
    .map(({ items, isOrdered, start }) =>
      element(
        'list',
        items.map((it, index) => ({ ...it, value: index + start })),
        { start, listType: isOrdered ? 'number' : 'bullet', tag: isOrdered ? 'ol' : 'ul' },
      ),
    )

const item = (depth: number): fc.Arbitrary<LexicalNode> =>
  fc
    .tuple(
      inlineNodes(),
      depth > 0 ? fc.option(list(depth - 1), { nil: undefined }) : fc.constant(undefined),
    )
    .map(([inline, nested]) => element('listitem', nested ? [...inline, nested] : inline))

const table = (): fc.Arbitrary<LexicalNode> =>
  fc
    .array(fc.array(textBlock(), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
    .map((cells) =>
      element('table', [
        element(
          'tablerow',
          cells.map((it) => element('tablecell', it, { headerState: 0 })),
        ),
      ]),
    )

const leaf = (): fc.Arbitrary<LexicalNode> =>
  fc.constantFrom<LexicalNode>(
    { type: 'horizontalrule', version: 1 },
    { type: 'upload', version: 3, id: 'u1', relationTo: 'media', value: 7, fields: {} },
    { type: 'hologram', version: 1, depth: 3 },
  )

const quoteBlock = (): fc.Arbitrary<LexicalNode> =>
  fc.record({ text: words(), attribution: fc.option(words()) }).map((fields) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: '', blockName: '', blockType: 'quote', person: 3, ...fields },
  }))

/** Runs that the editor would join never stand side by side. */
const apart = (nodes: LexicalNode[]): LexicalNode[] =>
  nodes.filter((node, index) => {
    const before = nodes[index - 1]
    const looks = ({ text: _words, ...rest }: LexicalNode) => JSON.stringify(rest)
    return !(before && node.type === 'text' && looks(before) === looks(node))
  })

const CARRIERS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell'])

const identifiedState = (state: LexicalState): LexicalState => {
  let count = 0
  const visit = (node: LexicalNode): LexicalNode => {
    count += 1
    const id = `n${count}`
    return {
      ...node,
      ...(CARRIERS.has(node.type) ? { $: { uid: id } } : {}),
      ...(node.type === 'block' ? { fields: { ...node.fields, id } } : {}),
      ...(node.children ? { children: node.children.map(visit) } : {}),
    }
  }
  return { root: visit(state.root) }
}
