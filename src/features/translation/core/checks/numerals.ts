import { languageOf } from './check'

/** A number written in digits, with all the values that it may stand for in its language. */
export type Numeral = { text: string; start: number; end: number; values: readonly number[] }

/** The numbers of a text written in digits (Latin, Arabic-Indic or Persian). */
export const numerals = (text: string, locale: string): Numeral[] =>
  [...text.matchAll(NUMERAL)].flatMap(({ 0: match, index }) => {
    const whole = { text: match, start: index, end: index + match.length }
    const value = numberOf(asciiDigits(match), languageOf(locale))
    if (value === undefined) return parts(match, index)
    const scale = scaleOf(text.slice(whole.end))
    const values = [value, ...(scale ? [value * scale] : []), ...hours(value, text, whole)]
    return isMinuteZero(match, text, index) ? [] : [{ ...whole, values }]
  })

export const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
    return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : digit
  })

const NUMERAL =
  /\p{Nd}{1,3}(?:[ \u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:[.,٬٫’']\p{Nd}+)*/gu

/** Undefined for what is several numbers: 12.04.2023, 1.2.3. */
const numberOf = (digits: string, language: string): number | undefined => {
  const plain = digits.replace(/[ \u00A0\u202F’']/g, '').replace(/٬/g, '')
  const separators = plain.replace(/\d/g, '')
  if (separators === '') return Number(plain)
  if (separators === '٫') return Number(plain.replace('٫', '.'))
  const [group, decimal] = COMMA_LANGUAGES.has(language) ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`)
  if (grouped.test(plain)) return Number(plain.replaceAll(group, '').replace(decimal, '.'))
  return separators.length === 1 ? Number(plain.replace(/[.,]/, '.')) : undefined
}

const COMMA_LANGUAGES = new Set([
  'fr',
  'es',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'tr',
  'sq',
  'mk',
  'sr',
])

const parts = (match: string, index: number): Numeral[] =>
  [...match.matchAll(/\p{Nd}+/gu)].map((part) => ({
    text: part[0],
    start: index + part.index,
    end: index + part.index + part[0].length,
    values: [Number(asciiDigits(part[0]))],
  }))

/** "2 pm" may become "14 h". */
const hours = (value: number, text: string, { start, end }: { start: number; end: number }) => {
  const half = /^(?::\d\d)?\s*([ap])\.?m\b/i.exec(text.slice(end))?.[1]?.toLowerCase()
  if (!half || value > 12 || /:$/.test(text.slice(0, start))) return []
  return [(value % 12) + (half === 'p' ? 12 : 0)]
}

/** "14:00" may become "14 h". */
const isMinuteZero = (match: string, text: string, index: number): boolean =>
  /^(?:00|٠٠)$/.test(match) && /[\p{Nd}][:.h]\s?$/u.test(text.slice(0, index))

const scaleOf = (behind: string): number | undefined => {
  const word = /^[\s-]*(\p{L}[\p{L}\p{M}]*)(?:[\s]+(\p{L}+))?/u.exec(behind)
  const [, first = '', second = ''] = word ?? []
  const two = SCALES.get(`${first} ${second}`.toLowerCase())
  return two ?? SCALES.get(first.toLowerCase())
}

const SCALES = new Map<string, number>(
  Object.entries({
    thousand: 1e3,
    mille: 1e3,
    mil: 1e3,
    ألف: 1e3,
    آلاف: 1e3,
    million: 1e6,
    millions: 1e6,
    millón: 1e6,
    millones: 1e6,
    مليون: 1e6,
    ملايين: 1e6,
    billion: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    'mil millones': 1e9,
    مليار: 1e9,
    مليارات: 1e9,
  }),
)
