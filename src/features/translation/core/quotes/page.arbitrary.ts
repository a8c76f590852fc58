import fc from 'fast-check'

import type { Quote, QuotedText } from './find-quote'

/** A page as a browser shows it: texts of units, and words between them that are none. */
type Shown = { text: string; owners: readonly (string | undefined)[] }

/** What somebody selected, and the texts that it has most of. */
export type Selection = { quote: Quote; expected: ReadonlySet<string> }

/** Around a selection, as our script sends it. */
const CONTEXT = 32

/** Words of a page that are no text of the document. */
const NOISE = ['Speakers', '12–13 June 2025', 'المتحدثون', 'En bref', '10:00–10:30', '']

/** Selections of a page that shows these texts, with all that browsers and readers do to words. */
export const selectionsOf = (texts: readonly QuotedText[]): fc.Arbitrary<Selection> =>
  fc
    .record({
      noise: fc.array(fc.constantFrom(...NOISE), { minLength: 4, maxLength: 4 }),
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 12, max: 60 }) },
        { weight: 2, arbitrary: fc.integer({ min: 61, max: 300 }) },
      ),
      seed: fc.integer({ min: 0, max: 1_000 }),
      typo: fc.boolean(),
    })
    .map(({ noise, start, length, seed, typo }) => {
      const page = shown(texts, noise)
      const from = Math.floor(start * Math.max(1, page.text.length - length))
      const cut = (begin: number, end: number) =>
        asCopied(page.text.slice(Math.max(0, begin), Math.max(0, end)), seed)
      const exact = cut(from, from + length)
      return {
        quote: {
          exact: typo ? mistyped(exact, seed) : exact,
          prefix: cut(from - CONTEXT, from),
          suffix: cut(from + length, from + length + CONTEXT),
        },
        expected: mostSelected(page, from, from + length),
      }
    })
    .filter(({ expected }) => expected.size > 0)

const shown = (texts: readonly QuotedText[], noise: readonly string[]): Shown => {
  let text = ''
  const owners: (string | undefined)[] = []
  const write = (words: string, key?: string) => {
    text += words
    for (let index = 0; index < words.length; index++) owners.push(key)
  }
  texts.forEach(({ key, text: words }, index) => {
    write(words, key)
    const between = index % 3 === 2 ? noise[index % noise.length] : undefined
    write(between ? `\n\n${between}\n\n` : '\n\n')
  })
  return { text, owners }
}

const mostSelected = ({ text, owners }: Shown, from: number, to: number): Set<string> => {
  const counts = new Map<string, number>()
  for (let index = from; index < Math.min(to, text.length); index++) {
    const key = owners[index]
    if (key && !/\s/.test(text[index] ?? '')) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  // One character more or less is not what anybody means.
  return new Set([...counts].filter(([, count]) => count >= most - 1).map(([key]) => key))
}

/** White space, quotation marks, hyphenation and direction marks as clipboards have them. */
const asCopied = (words: string, seed: number): string => {
  const [isNbsp, isCurly, isHyphenated, isMarked] = [1, 2, 4, 8].map((bit) => (seed & bit) > 0)
  let copied = words.normalize(seed & 16 ? 'NFD' : 'NFC')
  if (isNbsp) copied = copied.replaceAll(' ', '\u00A0')
  if (isCurly) copied = copied.replaceAll("'", '’').replaceAll('"', '”')
  if (isHyphenated) copied = copied.replace(/(\p{L}{4})(?=\p{L})/gu, '$1\u00AD')
  if (isMarked) copied = `\u2067${copied}\u2069`
  return copied.replaceAll('\n', seed & 32 ? '\r\n' : '\n')
}

/** One letter wrong, as when somebody types what they read. */
const mistyped = (words: string, seed: number): string => {
  const place = seed % words.length
  return /\p{L}/u.test(words[place] ?? '')
    ? `${words.slice(0, place)}x${words.slice(place + 1)}`
    : words
}
