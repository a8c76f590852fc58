/**
 * A text without what people leave out or mistake when they search: case, accents, ligatures and,
 * in Arabic, vowel signs, tatweel and the forms of alef, yeh, kaf and teh marbuta. Digits become
 * those of ASCII. Signs that are letters of their own (Devanagari vowels, Japanese voicing) stay.
 *
 * Done here and not by Postgres, so that it is the same on every server: `unaccent` has to be
 * installed, and what Postgres takes for a letter depends on the `LC_CTYPE` of the database.
 */
export const fold = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : folded(text))

/** Most words of most languages are done with at once. */
const ASCII = /^[\x20-\x7E]*$/

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(COLOURING, '')
    .normalize('NFC')
    .toLowerCase()
    // Capital dotted I becomes i and a dot.
    .replace(/\u0307/g, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))

/** Combining accents, Hebrew points, Arabic vowel signs and tatweel, soft hyphens, direction marks. */
const COLOURING =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Letters that Unicode does not take apart, as most people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' },
  ...{ ŋ: 'n', ə: 'e', ё: 'е', ґ: 'г' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ۀ: 'ه', ہ: 'ه' },
}

const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** Arabic-Indic and Persian digits: their last four bits are their value. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g
