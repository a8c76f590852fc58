/**
 * Changes the words of a tagged line and nothing else: tags stay, and so does all that stands in a
 * mask (`<k1>`). Entities are words like any other while they are changed.
 */
export const changeWords = (line: string, change: (words: string) => string): string => {
  let masked = 0
  return line
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (/^<k/.test(piece)) masked += 1
      if (/^<\/k/.test(piece)) masked -= 1
      if (piece === '' || piece.startsWith('<') || masked > 0) return piece
      return escaped(change(plain(piece)))
    })
    .join('')
}

/** The words of a tagged line as a reader sees them, without tags. */
export const visibleWords = (line: string): string => plain(line.replaceAll(/<[^>]*>/g, ''))

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
