import { codeIds, type Inline, type InlineText, normalized } from '../inline/inline'
import { fromTagged, TaggedTextError, toTagged } from '../inline/tagged'

/** A text of which the engine must not touch names, addresses and acronyms. */
export type Masked = {
  /** {@link toTagged} of the text, what is kept wrapped as `<k1>…</k1>`. */
  line: string
  /** The text with each mask as one more paired code. */
  content: InlineText
  /** What stands in each mask, by the id of its code in `content`. */
  kept: ReadonlyMap<number, string>
  /** Masks have the ids after this one. */
  lastCode: number
}

/** A mask came back with what was in another one. */
export class SwappedNamesError extends Error {
  override name = 'SwappedNamesError'
}

/**
 * Wraps every one of `names` (whole words, as they are written; the longest wins) and every URL and
 * e-mail address. A name that an inline code cuts in two is not wrapped.
 */
export const mask = (text: InlineText, names: readonly string[]): Masked => {
  const lastCode = Math.max(0, ...codeIds(text))
  const kept = new Map<number, string>()
  const pattern = keptPattern(names)
  const keep = (found: string): Inline => {
    const id = lastCode + kept.size + 1
    kept.set(id, found)
    return { g: id, content: [found] }
  }
  const content = wrapped(text, pattern, keep)
  const line = toTagged(content).replaceAll(G_TAG, (tag, slash: string, id: string) =>
    kept.has(Number(id)) ? `<${slash}k${Number(id) - lastCode}>` : tag,
  )
  return { line, content, kept, lastCode }
}

/**
 * Reads an engine's line back, masks still codes of it and each with exactly what was masked,
 * whatever the engine made of it.
 *
 * @throws TaggedTextError when the tags are broken, or a mask contains tags.
 * @throws SwappedNamesError when a mask holds the words of another.
 */
export const readMasked = (line: string, { kept, lastCode }: Masked): InlineText => {
  const asCodes = line.replaceAll(
    K_TAG,
    (_, slash: string, index: string) => `<${slash}g${Number(index) + lastCode}>`,
  )
  return restored(fromTagged(asCodes), kept)
}

/** The text without masks: what they hold is text again. */
export const unmasked = (text: InlineText, { kept }: Pick<Masked, 'kept'>): InlineText =>
  normalized(
    text.flatMap((part): Inline[] => {
      if (typeof part === 'string' || 'x' in part) return [part]
      const inside = unmasked(part.content, { kept })
      return kept.has(part.g) ? [...inside] : [{ g: part.g, content: inside }]
    }),
  )

/** Finds the given names as whole words; undefined when there are none. */
export const namesPattern = (names: readonly string[]): RegExp | undefined => {
  const words = names.map((name) => name.trim()).filter(Boolean)
  if (words.length === 0) return undefined
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  const any = longestFirst.map((name) => escapedForRegExp(name).replaceAll(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

const G_TAG = /<(\/?)g([0-9]+)>/g
const K_TAG = /<(\/?)k([1-9][0-9]{0,3})>/g

/** Without the punctuation that ends the sentence. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?()[\]{}»”’'،؛؟]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

const keptPattern = (names: readonly string[]): RegExp => {
  const named = namesPattern(names)
  return named ? new RegExp(`${ADDRESS.source}|${named.source}`, 'gu') : ADDRESS
}

const escapedForRegExp = (words: string): string =>
  words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const wrapped = (text: InlineText, pattern: RegExp, keep: (found: string) => Inline): InlineText =>
  text.flatMap((part): Inline[] => {
    if (typeof part === 'string') return wrappedWords(part, pattern, keep)
    return 'g' in part ? [{ g: part.g, content: wrapped(part.content, pattern, keep) }] : [part]
  })

const wrappedWords = (
  words: string,
  pattern: RegExp,
  keep: (found: string) => Inline,
): Inline[] => {
  const parts: Inline[] = []
  let from = 0
  for (const match of words.matchAll(pattern)) {
    parts.push(words.slice(from, match.index), keep(match[0]))
    from = match.index + match[0].length
  }
  return [...parts, words.slice(from)].filter((part) => part !== '')
}

const restored = (text: InlineText, kept: ReadonlyMap<number, string>): InlineText =>
  text.map((part): Inline => {
    if (typeof part === 'string' || 'x' in part) return part
    const original = kept.get(part.g)
    if (original === undefined) return { g: part.g, content: restored(part.content, kept) }
    if (part.content.some((it) => typeof it !== 'string')) {
      throw new TaggedTextError('A name that stays as it is contains a tag.')
    }
    const found = part.content.join('').trim()
    if (found !== original && [...kept.values()].includes(found)) {
      throw new SwappedNamesError(`"${found}" stands where "${original}" belongs.`)
    }
    return { g: part.g, content: [original] }
  })
