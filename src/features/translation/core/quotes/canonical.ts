/** A text as quotes are compared, and where each of its characters stood. */
export type Canonical = {
  text: string
  /** Offset in the original of each character, and the length of the original at the end. */
  at: readonly number[]
}

/**
 * What is left of a text when all that differs between a page and its source is taken away: white
 * space of any kind, soft hyphens, bidi marks and other characters that nobody sees, the shape of
 * quotation marks, hyphens and letters, and case (`text-transform` changes what is copied). No
 * white space at all, because a selection across blocks has line breaks where texts have nothing.
 */
export const canonical = (original: string): Canonical => {
  let text = ''
  const at: number[] = []
  let offset = 0
  for (const character of original) {
    const form = formOf(character)
    text += form
    for (let index = 0; index < form.length; index++) at.push(offset)
    offset += character.length
  }
  return { text, at: [...at, original.length] }
}

const formOf = (character: string): string => {
  const known = forms.get(character)
  if (known !== undefined) return known
  const form = [...character.normalize('NFKD').toLowerCase()].map(formOfPart).join('')
  if (forms.size < MOST_FORMS) forms.set(character, form)
  return form
}

/** The letters of our languages; bounded, since what is compared comes from anybody. */
const forms = new Map<string, string>()
const MOST_FORMS = 5_000

/** `Cf` has soft hyphens, bidi marks and joiners; `Mn` accents; U+FFFC stands for what is no text. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Mn}\u0640\uFFFC]/u
const QUOTE = /["'‘’‚‛“”„‟«»‹›`´ʼ]/
const HYPHEN = /[\p{Pd}\u2212]/u

const formOfPart = (part: string): string => {
  if (UNSEEN.test(part)) return ''
  if (QUOTE.test(part)) return "'"
  return HYPHEN.test(part) ? '-' : part
}
