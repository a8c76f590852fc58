/** A slug has at most this many characters (not bytes: Arabic must not be cut short). */
export const SLUG_MAX = 80

const SLUG = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u

export const isSlug = (value: string): boolean =>
  SLUG.test(value) &&
  value === value.normalize('NFC') &&
  value === value.toLowerCase() &&
  [...value].length <= SLUG_MAX

/**
 * Makes a slug of a title in any script: letters and digits joined by hyphens, NFC, lower case,
 * Latin diacritics removed, other scripts kept, cut at a word within {@link SLUG_MAX}.
 * Empty when the title holds no letter or digit.
 */
export const slugify = (title: string): string => {
  const plain = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    // Arabic short vowels and tatweel are spelling aids that nobody types in an address.
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '-')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const kept: string[] = []
  let length = -1
  for (const word of words) {
    length += [...word].length + 1
    if (length > SLUG_MAX) break
    kept.push(word)
  }
  if (kept.length > 0) return kept.join('-')
  return [...(words[0] ?? '')].slice(0, SLUG_MAX).join('')
}
