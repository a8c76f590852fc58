import { ExchangeError } from '../exchange-error'

/** An element with its children already written; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string => {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${listed}/>` : `<${name}${listed}>${content}</${name}>`
}

/** A carriage return is written as a reference: parsers would read it as a line feed. */
export const escapedText = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

/** Line breaks and tabs in an attribute would be read as spaces. */
const escapedAttribute = (words: string): string =>
  escapedText(words).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')

/**
 * Refuses what no XML 1.0 document and no PO file can carry: control characters, lone surrogates,
 * U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets).
 *
 * @throws ExchangeError `exchangeUnwritable` naming the unit and the character.
 */
export const assertWritable = (words: string, unit: string): void => {
  const [found] = UNWRITABLE.exec(words) ?? []
  if (found === undefined) return
  const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  throw new ExchangeError('exchangeUnwritable', { unit }, { character })
}

/** Whether the text has a character that no file may bring in. */
export const isWritable = (words: string): boolean => !UNWRITABLE.test(words)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u
