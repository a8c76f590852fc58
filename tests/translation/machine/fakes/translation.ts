/** What engines do to tagged texts besides translating them. */
export type Mishap = 'normal' | 'reordered' | 'broken-tags' | 'dropped-tag' | 'swapped-names'

/** "Translates" as no dictionary does: words outside `<k…>` in capitals, then the mishap. */
export const translatedBadly = (line: string, mishap: Mishap): string => {
  const text = capitals(line)
  switch (mishap) {
    case 'normal':
      return text
    case 'reordered':
      return text.replace(/^([^<]*)(<(g\d+)>.*?<\/\3>)(.*)$/s, '$4 $2 $1')
    case 'broken-tags':
      return text.replace(/<\/g\d+>/, '')
    case 'dropped-tag':
      return text.replace(/<(g\d+)>(.*?)<\/\1>/s, '$2')
    case 'swapped-names': {
      const names = [...text.matchAll(/<k\d+[^>]*>(.*?)<\/k\d+>/gs)]
        .map(([, name]) => name)
        .reverse()
      return text.replaceAll(/(<k\d+[^>]*>).*?(<\/k\d+>)/gs, (_, open, close) =>
        [open, names.shift(), close].join(''),
      )
    }
  }
}

const capitals = (line: string): string => {
  let masked = 0
  return line
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (/^<k/.test(piece)) masked += 1
      if (/^<\/k/.test(piece)) masked -= 1
      if (piece.startsWith('<') || masked > 0) return piece
      return piece.replaceAll(/&\w+;|\p{L}+/gu, (it) =>
        it.startsWith('&') ? it : it.toUpperCase(),
      )
    })
    .join('')
}
