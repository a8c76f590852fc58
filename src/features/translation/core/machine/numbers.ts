/**
 * The numbers of a text as strings of ASCII digits, in order: Arabic-Indic digits folded, grouped
 * thousands joined however a language groups them, a decimal number as its two halves.
 */
export const numbersOf = (text: string): string[] =>
  (
    folded(text)
      .replaceAll(/\p{Cf}/gu, '')
      .match(NUMBER) ?? []
  ).map((it) => it.replaceAll(/[^0-9]/g, ''))

/**
 * Says which number went missing or was invented; undefined when all is well. An afternoon hour may
 * come back on the 24-hour clock. A new number below 100 is let through, because words become
 * figures in some languages ("the eighties", "les années 80").
 */
export const numbersFault = (source: string, target: string): string | undefined => {
  const expected = numbersOf(source)
  const found = numbersOf(target)
  const afternoon = /\d\s*p\.?\s?m\b/iu.test(source)
  const extra = [...found]
  for (const number of expected) {
    const forms = afternoon ? [number, String(Number(number) + 12)] : [number]
    const at = extra.findIndex((it) => forms.some((form) => sameNumber(form, it)))
    if (at === -1) return `The number ${number} is missing.`
    extra.splice(at, 1)
  }
  const invented = extra.find((it) => it.length > 2)
  return invented && `The number ${invented} is not in the source.`
}

/** Grouped thousands (1,000; 1.000; 1 000; 1'000; ١٬٠٠٠), else digits alone. */
const NUMBER = /(?<![0-9])[0-9]{1,3}(?:[.,'’ \u00A0\u2009\u202F\u066C][0-9]{3})+(?![0-9])|[0-9]+/g

const sameNumber = (a: string, b: string): boolean => stripped(a) === stripped(b)

const stripped = (digits: string): string => digits.replace(/^0+(?=.)/, '')

const ZEROS = [0x0660, 0x06f0]

const folded = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((it) => code >= it && code <= it + 9) ?? code
    return String(code - zero)
  })
