import { spanOf } from '../inline/flat'
import { type Check, languageOf, type Observation } from './check'

/** A sentence ends as in the source: as a statement, a question, a call, or without any mark. */
export const endPunctuation = {
  id: 'end-punctuation',
  severity: 'warning',
  run: ({ source, target, locale }) => {
    const wanted = ending(source.text)
    const given = ending(target.text)
    if (target.text.trim() === '' || wanted.kind === given.kind) return []
    // "Dr" is "Dra." in Spanish.
    if (/^\S{1,4}$/.test(source.text.trim())) return []
    const mark = markOf(wanted.kind, languageOf(locale))
    const span = spanOf(target, given.start, given.end)
    const observation: Observation = {
      message: mark
        ? { fault: 'endMarkDiffers', parameters: { mark: mark.trim() } }
        : {
            fault: 'endMarkExtra',
            parameters: { mark: target.text.slice(given.start, given.end) },
          },
      ...span,
      fixes: [{ ...span, replacement: mark, label: mark ? 'fixEndMark' : 'fixRemoveMark' }],
    }
    return [observation]
  },
} as const satisfies Check

type Ending = { kind: string; start: number; end: number }

/** The last mark of the closing cluster: quotation marks may stand on either side of it. */
const ending = (text: string): Ending => {
  // A whole text would be searched again from each of its characters.
  const cluster = /[\p{P}\s]*$/u.exec(text.slice(-20))?.[0] ?? ''
  const from = text.length - cluster.length
  const marks = [...cluster.matchAll(/\.{2,}|[.。۔?؟？!！:：…]/g)]
  const last = marks.at(-1)
  if (!last) {
    const end = text.trimEnd().length
    return { kind: '', start: end, end }
  }
  const start = from + last.index
  const space = /[\u00A0\u202F ]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0].length ?? 0
  return { kind: KINDS[last[0]] ?? '…', start: start - space, end: start + last[0].length }
}

const KINDS: Readonly<Record<string, string>> = {
  '.': '.',
  '。': '.',
  '۔': '.',
  '?': '?',
  '؟': '?',
  '？': '?',
  '!': '!',
  '！': '!',
  ':': ':',
  '：': ':',
}

/** The mark as the language writes it, with the space before it. */
const markOf = (kind: string, language: string): string => {
  if (language === 'fr') return { '?': '\u202F?', '!': '\u202F!', ':': '\u00A0:' }[kind] ?? kind
  if (language === 'ar') return kind === '?' ? '؟' : kind
  if (/^(?:zh|ja)$/.test(language))
    return { '.': '。', '?': '？', '!': '！', ':': '：' }[kind] ?? kind
  return kind
}
