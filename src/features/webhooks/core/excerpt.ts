const MOST_CHARACTERS = 1_000

/** The beginning of what a receiver said, as text that can be stored and shown. */
export const excerptOf = (bytes: Uint8Array): string => {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim()
  return [...text].slice(0, MOST_CHARACTERS).join('')
}
