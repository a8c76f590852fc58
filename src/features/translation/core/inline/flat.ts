import { type Code, type Inline, type InlineText, normalized } from './inline'

/** One tag of a text: the beginning or end of a `g`, or an `x`. */
export type Tag = { id: number; kind: 'open' | 'close' | 'alone' }

/**
 * A text as one string in which every tag is one character, so that an offset says on which side
 * of a tag it is. `tags` has the tag at each such offset; `text` has U+FFFC there.
 */
export type Flat = { text: string; tags: ReadonlyMap<number, Tag> }

/** Object replacement character, Unicode's place holder for what is no text. */
export const OBJECT = '\uFFFC'

export const flatten = (content: InlineText): Flat => {
  const tags = new Map<number, Tag>()
  let text = ''
  const write = (tag: Tag) => {
    tags.set(text.length, tag)
    text += OBJECT
  }
  const visit = (parts: InlineText) => {
    for (const part of parts) {
      if (typeof part === 'string') text += part
      else if ('x' in part) write({ id: part.x, kind: 'alone' })
      else {
        write({ id: part.g, kind: 'open' })
        visit(part.content)
        write({ id: part.g, kind: 'close' })
      }
    }
  }
  visit(content)
  return { text, tags }
}

/** The words as people read them; `at` has the offset in the flat text of each character. */
export type Reading = {
  content: InlineText
  codes: readonly Code[]
  flat: Flat
  text: string
  at: readonly number[]
}

/** A line break is read as one, another `x` as U+FFFC, a `g` as its words. */
export const reading = (content: InlineText, codes: readonly Code[] = []): Reading => {
  const flat = flatten(content)
  const at: number[] = []
  let text = ''
  for (let offset = 0; offset < flat.text.length; offset++) {
    const tag = flat.tags.get(offset)
    if (tag && tag.kind !== 'alone') continue
    const isBreak = tag && codes.some(({ id, type }) => id === tag.id && type === 'lb')
    text += isBreak ? '\n' : flat.text[offset]
    at.push(offset)
  }
  return { content, codes, flat, text, at: [...at, flat.text.length] }
}

/** Where characters `start` to `end` of the words stand in the flat text. */
export const spanOf = (
  { at }: Reading,
  start: number,
  end: number,
): { start: number; end: number } => ({
  start: at[start] ?? 0,
  end: end > start ? (at[end - 1] ?? 0) + 1 : (at[start] ?? 0),
})

/**
 * Replaces the words from `start` to `end` of the flat text. Tags between them stay where they
 * are, behind the replacement: no edit can lose, double or cross a code.
 */
export const replaceWords = (
  content: InlineText,
  { start, end, replacement }: { start: number; end: number; replacement: string },
): InlineText => {
  const { text, tags } = flatten(content)
  const root: Inline[] = []
  const open: Inline[][] = [root]
  const write = (words: string) => open.at(-1)?.push(words)
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset === Math.min(start, text.length)) write(replacement)
    const tag = tags.get(offset)
    if (tag?.kind === 'close') {
      open.pop()
    } else if (tag) {
      const inside: Inline[] = []
      open.at(-1)?.push(tag.kind === 'alone' ? { x: tag.id } : { g: tag.id, content: inside })
      if (tag.kind === 'open') open.push(inside)
    } else if (offset < start || offset >= end) {
      write(text[offset] ?? '')
    }
  }
  return normalized(root)
}
