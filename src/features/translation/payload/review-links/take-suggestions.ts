import type { PayloadRequest } from 'payload'

import { hashOfText } from '../../core/review-links/link-token'
import { fromMarked, isBlank, type MarksFault } from '../../core/review-links/marks'
import { inTransaction } from '../store/session'
import { type Suggestion, suggest } from '../store/suggest'
import { changeLink, type ReviewLink } from './links'
import type { Pair } from './pairs'

/** What a partner sent: texts by the id of their unit, with the hash of what was shown to them. */
export type Sent = {
  texts: ReadonlyMap<number, { text: string; shown: string }>
  name: string
  note: string
}

export type Taken =
  | { kind: 'taken'; suggestions: number }
  /** Nothing was stored. */
  | { kind: 'faults'; faults: ReadonlyMap<number, MarksFault> }

const MOST = { name: 120, note: 4_000 } as const

/** Keeps what somebody changed as suggestions: all of it, or nothing where a mark was broken. */
export const takeSuggestions = async (
  req: PayloadRequest,
  link: ReviewLink,
  pairs: readonly Pair[],
  sent: Sent,
): Promise<Taken> => {
  const faults = new Map<number, MarksFault>()
  const suggestions = pairs.flatMap(({ unitId, source, codes }): Suggestion[] => {
    const given = sent.texts.get(unitId)
    if (!given || isAsShown(given)) return []
    const read = fromMarked(given.text, source, codes)
    if ('fault' in read) {
      faults.set(unitId, read)
      return []
    }
    return isBlank(read.content) ? [] : [{ unitId, content: read.content, origin: 'human' }]
  })
  if (faults.size > 0) return { kind: 'faults', faults }
  const name = sent.name.slice(0, MOST.name).trim()
  const note = sent.note.slice(0, MOST.note).trim()
  if (suggestions.length === 0 && note === '') return { kind: 'taken', suggestions: 0 }
  return inTransaction(req, async () => {
    const actor = actorOf(link, name)
    const added = await suggest(req, { locale: link.locale, actor }, suggestions)
    const notes = note === '' ? [] : [{ by: name, text: note, at: new Date().toISOString() }]
    await changeLink(req, link.id, {
      suggestions: link.suggestions + added,
      notes: [...(link.notes ?? []), ...notes],
    })
    return { kind: 'taken', suggestions: added }
  })
}

/** Who suggested: the link, and who used it where that was said. */
export const actorOf = ({ name }: ReviewLink, by: string): string =>
  by === '' ? `link:${name}` : `link:${name} (${by})`

const isAsShown = ({ text, shown }: { text: string; shown: string }): boolean =>
  hashOfText(asSent(text)) === shown

/** As a form sends a text back: its line breaks are CRLF, whatever they were. */
export const asSent = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
