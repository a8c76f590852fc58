import type { Reading, Tag } from '../inline/flat'
import { CLITICS, isWrittenWithoutSpaces } from '../terms/word-boundary'
import { type Boundary, boundaries } from './boundaries'
import { type Check, languageOf, type Observation } from './check'

/**
 * Words do not run into each other where a code begins or ends ("le" + link "Sommet" is not
 * "leSommet"), and no space stands there that has no place. Engines that are given text node by
 * text node lose these spaces; tools that look at the words alone do not see it.
 */
export const codeSpace = {
  id: 'code-space',
  severity: 'blocking',
  run: ({ source, target, locale }) => {
    if (isWrittenWithoutSpaces(locale)) return []
    const there = boundaries(source).map((boundary) => ({
      ...boundary,
      ...around(source, boundary),
    }))
    return boundaries(target).flatMap((boundary) => {
      const original = there.filter(({ tags }) => tags.some((tag) => isOneOf(boundary.tags, tag)))
      if (isSpaceMissing(target, boundary, original, locale)) return [missing(boundary)]
      const space = spaceTooMuch(target, boundary, locale)
      return space === undefined ? [] : [extra(target, boundary, space)]
    })
  },
} as const satisfies Check

type Sides = { left: string; right: string }

const around = ({ text }: Reading, { point }: Boundary): Sides => ({
  left: text[point - 1] ?? '',
  right: text[point] ?? '',
})

const isOneOf = (tags: readonly Tag[], { id, kind }: Tag): boolean =>
  tags.some((tag) => tag.id === id && tag.kind === kind)

const isSpaceMissing = (
  target: Reading,
  boundary: Boundary,
  original: readonly Sides[],
  locale: string,
): boolean => {
  const { left, right } = around(target, boundary)
  const spaceInSource = original.some((sides) => SPACE.test(sides.left) || SPACE.test(sides.right))
  if (boundary.tags.some(({ kind }) => kind === 'alone')) {
    const glued = (WORD.test(left) && right === OBJECT) || (left === OBJECT && WORD.test(right))
    return glued && spaceInSource && !isOneWord(target, boundary.point, locale)
  }
  if (WORD.test(left) && WORD.test(right)) {
    const gluedInSource = original.some((sides) => WORD.test(sides.left) && WORD.test(sides.right))
    return !gluedInSource && !isOneWord(target, boundary.point, locale)
  }
  return spaceInSource && CLOSING.test(left) && LETTER.test(right)
}

/** Arabic writes prepositions, the article and pronouns together with a word that is a code. */
const isOneWord = ({ text }: Reading, point: number, locale: string): boolean => {
  if (languageOf(locale) !== 'ar') return false
  const before = /[\p{L}\p{M}\u0640]*$/u.exec(text.slice(Math.max(0, point - 30), point))?.[0] ?? ''
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(point))?.[0] ?? ''
  return CLITICS.test(before.replace(/[\p{M}\u0640]/gu, '')) || PRONOUNS.test(after)
}

/** Offset in the words of a space before closing punctuation, or after what joins the next word. */
const spaceTooMuch = (
  { text }: Reading,
  { point }: Boundary,
  locale: string,
): number | undefined => {
  const space = [point, point - 1].find((offset) => text[offset] === ' ')
  if (space === undefined) return undefined
  const language = languageOf(locale)
  const unspaced = language === 'fr' ? /[.,…)]/ : /[.,…);:!?،؛؟]/
  if (unspaced.test(text[space + 1] ?? '') && !/^[.…]{2}/.test(text.slice(space + 1, space + 3)))
    return space
  const joins = language === 'ar' ? /\u0640$/ : /\p{L}[’']$/u
  const applies = language === 'ar' || ELIDING.has(language)
  return applies && joins.test(text.slice(Math.max(0, space - 2), space)) ? space : undefined
}

const missing = ({ insertAt, tags }: Boundary): Observation => ({
  message: { fault: 'codeSpaceMissing', parameters: { code: tags[0]?.id ?? 0 } },
  code: tags[0]?.id,
  start: insertAt,
  end: insertAt,
  fixes: [{ start: insertAt, end: insertAt, replacement: ' ', label: 'fixInsertSpace' }],
})

const extra = ({ at }: Reading, { tags }: Boundary, space: number): Observation => {
  const start = at[space] ?? 0
  return {
    message: { fault: 'codeSpaceExtra', parameters: { code: tags[0]?.id ?? 0 } },
    code: tags[0]?.id,
    start,
    end: start + 1,
    fixes: [{ start, end: start + 1, replacement: '', label: 'fixRemoveSpace' }],
  }
}

const OBJECT = '\uFFFC'
const SPACE = /^\s$/
const LETTER = /\p{L}/u
const WORD = /[\p{L}\p{M}\p{N}]/u
const CLOSING = /[.,;:!?…،؛؟)»”]/
/** Languages that leave out a vowel before another one. */
const ELIDING = new Set(['fr', 'it', 'ca', 'oc'])
const PRONOUNS = /^(?:ه|ها|هم|هن|هما|ك|كم|ي|نا)$/
