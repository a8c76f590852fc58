import { codeIds, type InlineText, plainText } from '../inline/inline'
import { TaggedTextError } from '../inline/tagged'
import { type Masked, namesPattern, readMasked, SwappedNamesError, unmasked } from './mask'
import { numbersFault } from './numbers'

/** What can be wrong with an engine's text. */
export type Fault = {
  kind:
    | 'tags'
    | 'codes'
    | 'nesting'
    | 'names'
    | 'numbers'
    | 'empty'
    | 'length'
    | 'too-long'
    | 'identical'
  /** In English, short; an engine that can read is told this when it is asked again. */
  message: string
}

export type Expectations = {
  /** Names that must stay, also where an inline code cuts them in two. */
  names: readonly string[]
  /** In characters. */
  maxLength?: number
  /** The translation may be the same as the source (a proper name, a word of both languages). */
  allowIdentical?: boolean
}

/**
 * Takes an engine's line only if nothing was lost in it: every code once and inside the same code
 * as before, names as they were, numbers kept, of a believable length, and not the source again.
 * Texts of up to two words may stay as they are: many are the same in two languages.
 */
export const verified = (
  line: string,
  masked: Masked,
  { names, maxLength, allowIdentical }: Expectations,
): { content: InlineText } | { fault: Fault } => {
  const answer = parsed(line, masked)
  if ('fault' in answer) return answer
  const content = unmasked(answer.text, masked)
  const source = plainText(unmasked(masked.content, masked))
  const target = plainText(content)
  const fault =
    emptyFault(source, target) ??
    codeFault(masked, answer.text) ??
    nameFault(source, target, names) ??
    faultOf('numbers', numbersFault(source, target)) ??
    lengthFault(source, target, maxLength) ??
    (allowIdentical ? undefined : identicalFault(masked, target, source))
  return fault ? { fault } : { content }
}

/** Words that an engine has to translate: those outside masks. */
export const wordsToTranslate = ({ content, kept }: Masked): number => {
  const outside = (text: InlineText): string =>
    text
      .map((part) => {
        if (typeof part === 'string') return part
        return 'g' in part && !kept.has(part.g) ? outside(part.content) : ' '
      })
      .join('')
  return outside(content).match(/[\p{L}\p{M}]+/gu)?.length ?? 0
}

const RATIO = { min: 0.4, max: 2.5 }
/** Below this many characters a ratio says little: "City" is "Ayuntamiento". */
const SHORT = 20
const WORDS_THAT_MAY_STAY = 2

const faultOf = (kind: Fault['kind'], message: string | undefined): Fault | undefined =>
  message ? { kind, message } : undefined

const parsed = (line: string, masked: Masked): { text: InlineText } | { fault: Fault } => {
  try {
    return { text: readMasked(line, masked) }
  } catch (error) {
    if (error instanceof SwappedNamesError) {
      return { fault: { kind: 'names', message: error.message } }
    }
    if (error instanceof TaggedTextError) {
      return { fault: { kind: 'tags', message: 'The tags of the text are not well-formed.' } }
    }
    throw error
  }
}

const emptyFault = (source: string, target: string): Fault | undefined =>
  source.trim() !== '' && target.trim() === ''
    ? { kind: 'empty', message: 'The translation is empty.' }
    : undefined

const codeFault = (masked: Masked, answer: InlineText): Fault | undefined => {
  const expected = codeIds(masked.content)
  const found = codeIds(answer)
  const before = placesOf(masked.content)
  const after = placesOf(answer)
  const nameOf = (id: number) => {
    if (masked.kept.has(id)) return `<k${id - masked.lastCode}>`
    const paired = (before.get(id) ?? after.get(id))?.startsWith('g')
    return paired ? `<g${id}>` : `<x${id}/>`
  }
  const missing = expected.find((id) => !found.includes(id))
  if (missing !== undefined) {
    const kind = masked.kept.has(missing) ? 'names' : 'codes'
    return { kind, message: `The translation lost ${nameOf(missing)}.` }
  }
  const extra = found.find((id, at) => !expected.includes(id) || found.indexOf(id) !== at)
  if (extra !== undefined) {
    const message = `The translation has ${nameOf(extra)} once too often.`
    return { kind: masked.kept.has(extra) ? 'names' : 'codes', message }
  }
  const moved = expected.find((id) => before.get(id) !== after.get(id))
  return faultOf(
    'nesting',
    moved === undefined ? undefined : `${nameOf(moved)} was moved into or out of another tag.`,
  )
}

/** Of each code what it is and in which code it stands. */
const placesOf = (text: InlineText, parent = 0): Map<number, string> =>
  new Map(
    text.flatMap((part): [number, string][] => {
      if (typeof part === 'string') return []
      if ('x' in part) return [[part.x, `x in ${parent}`]]
      return [[part.g, `g in ${parent}`], ...placesOf(part.content, part.g)]
    }),
  )

const nameFault = (source: string, target: string, names: readonly string[]): Fault | undefined => {
  const pattern = namesPattern(names)
  const found = pattern ? (source.match(pattern) ?? []).map(oneSpaced) : []
  const rest = oneSpaced(target)
  // Without word boundaries: Arabic writes "and" and "for" as one word with the name.
  const lost = found.find(
    (name) => rest.split(name).length <= found.filter((it) => it === name).length,
  )
  return faultOf('names', lost && `The name "${lost}" is missing or changed.`)
}

const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ')

const lengthFault = (source: string, target: string, maxLength?: number): Fault | undefined => {
  const [was, is] = [source.trim().length, target.trim().length]
  if (maxLength !== undefined && is > maxLength && was <= maxLength) {
    return {
      kind: 'too-long',
      message: `The translation has ${is} characters, ${maxLength} are allowed.`,
    }
  }
  const believable =
    was <= SHORT ? is <= was * RATIO.max + SHORT : is >= was * RATIO.min && is <= was * RATIO.max
  return believable
    ? undefined
    : { kind: 'length', message: `The source has ${was} characters, the translation ${is}.` }
}

const identicalFault = (masked: Masked, target: string, source: string): Fault | undefined =>
  target.trim() === source.trim() && wordsToTranslate(masked) > WORDS_THAT_MAY_STAY
    ? { kind: 'identical', message: 'The translation is the source again.' }
    : undefined
