import { distance } from 'fastest-levenshtein'

import { memoryForm, tokensOf } from './tokens'

/** Below this many tokens one other word is another text, so letters are compared instead. */
export const SHORT = 5

/** What two texts are compared by. */
export type Comparable = {
  form: string
  tokens: number
  /** One code unit for each token, the same for the same token. */
  encoded: string
}

/**
 * Makes texts of one language comparable. All that are compared come from the same maker, which
 * remembers their words (at most 65,535 different ones).
 */
export const comparableMaker = (locale: string): ((text: string) => Comparable) => {
  const codes = new Map<string, number>()
  const codeOf = (token: string): number => {
    let code = codes.get(token)
    if (code === undefined) {
      code = codes.size + 1
      codes.set(token, code)
    }
    return code
  }
  return (text) => {
    const form = memoryForm(text)
    const tokens = tokensOf(form, locale)
    return {
      form,
      tokens: tokens.length,
      encoded: tokens.map((token) => String.fromCharCode(codeOf(token))).join(''),
    }
  }
}

/**
 * How alike two texts are, from 0 to 1 (the same but for case and white space): one minus the
 * Levenshtein distance by the length of the longer, in tokens, or in letters where one is short.
 */
export const similarity = (one: Comparable, other: Comparable): number => {
  const short = Math.min(one.tokens, other.tokens) < SHORT
  const [a, b] = short ? [one.form, other.form] : [one.encoded, other.encoded]
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - distance(a, b) / longer
}
