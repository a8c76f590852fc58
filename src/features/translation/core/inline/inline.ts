/**
 * A text with inline codes, in the terms of XLIFF 1.2: `g` encloses text (a link, bold), `x` stands
 * alone (a line break, an inline block). Numbers are the ids of the codes in their unit; what a
 * code stands for is told by its {@link Code} and never leaves the system. Plain text is one string.
 */
export type Inline = string | { g: number; content: InlineText } | { x: number }
export type InlineText = readonly Inline[]

/** What a code is, as the `ctype` of XLIFF 1.2 (section 2.3), which translators' tools show. */
export const CODE_TYPES = [
  'bold',
  'italic',
  'underlined',
  'link',
  'x-strikethrough',
  'x-subscript',
  'x-superscript',
  'x-code',
  /** Several formats at once. */
  'x-format',
  'lb',
  'x-tab',
  'x-block',
] as const
export type CodeType = (typeof CODE_TYPES)[number]

/** One code of a unit; `attributes` is all that is needed to write it back into rich text. */
export type Code = {
  id: number
  type: CodeType
  /** True for `g`, false for `x`. */
  paired: boolean
  attributes: Readonly<Record<string, unknown>>
}

/** The text in one canonical form: neighbouring strings joined, empty ones gone. */
export const normalized = (text: InlineText): InlineText => {
  const result: Inline[] = []
  for (const part of text) {
    const last = result.at(-1)
    if (typeof part !== 'string') {
      result.push('g' in part ? { g: part.g, content: normalized(part.content) } : { x: part.x })
    } else if (typeof last === 'string') {
      result[result.length - 1] = last + part
    } else if (part !== '') {
      result.push(part)
    }
  }
  return result
}

/** The words alone, without any code. A line break counts as a line break, other `x` as nothing. */
export const plainText = (text: InlineText, codes: readonly Code[] = []): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part
      if ('g' in part) return plainText(part.content, codes)
      return codes.find(({ id }) => id === part.x)?.type === 'lb' ? '\n' : ''
    })
    .join('')

/** Ids of the codes of a text in reading order, doubled ones twice. */
export const codeIds = (text: InlineText): number[] =>
  text.flatMap((part) => {
    if (typeof part === 'string') return []
    return 'g' in part ? [part.g, ...codeIds(part.content)] : [part.x]
  })

/** The text with every string changed, codes left as they are. */
export const mapText = (text: InlineText, change: (words: string) => string): InlineText =>
  normalized(
    text.map((part) => {
      if (typeof part === 'string') return change(part)
      return 'g' in part ? { g: part.g, content: mapText(part.content, change) } : part
    }),
  )
