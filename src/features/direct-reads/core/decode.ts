/** Turns a value as Postgres writes it, as text or within JSON, into what documents have. */
export type Decode = (stored: unknown) => unknown

/** Of fields of this type; undefined for those that only Payload knows how to read. */
export const decoderOf = (type: string): Decode | undefined => DECODERS.get(type)

const asIs: Decode = (stored) => stored

const unlessNull =
  (decode: (stored: string) => unknown): Decode =>
  (stored) =>
    stored === null ? null : decode(String(stored))

const DECODERS = new Map<string, Decode>([
  ...['text', 'textarea', 'email', 'code', 'select', 'radio'].map((it) => [it, asIs] as const),
  ['number', unlessNull((stored) => Number.parseFloat(stored))],
  ['date', unlessNull((stored) => new Date(stored).toISOString())],
  ['checkbox', unlessNull((stored) => stored === 't' || stored === 'true')],
  ['json', unlessNull((stored) => JSON.parse(stored) as unknown)],
  ['richText', unlessNull((stored) => plainRichText(JSON.parse(stored)))],
])

/** The answer holds something that has to be read the usual way. */
export class NotDirect extends Error {
  constructor(readonly what: string) {
    super(`Only Payload can read this: ${what}.`)
    this.name = 'NotDirect'
  }
}

/** Nodes that the editor hands on as they are stored. */
const PLAIN = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listitem',
  'quote',
  'linebreak',
  'tab',
  'horizontalrule',
])

/** @throws NotDirect for text with links, files and blocks in it, which the editor fills in */
const plainRichText = (value: unknown): unknown => {
  const check = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { children, type } = node as { children?: unknown; type?: unknown }
    if (!PLAIN.has(String(type))) throw new NotDirect(`rich text with a node "${String(type)}"`)
    if (Array.isArray(children)) for (const child of children) check(child)
  }
  check((value as { root?: unknown } | null)?.root)
  return value
}
