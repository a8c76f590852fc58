import { type GetTextTranslation, po } from 'gettext-parser'

import { type Bytes, type SizeLimit, wholeText } from '../bounded-text'
import { ExchangeError } from '../exchange-error'
import type { PoEntry, PoFile } from './document'

/**
 * Reads a PO file. Obsolete entries (`#~`) are left out: their units are gone.
 *
 * @throws ExchangeError with the line where gettext-parser knows it.
 */
export const readPo = async (bytes: Bytes, limit: SizeLimit): Promise<PoFile> => {
  const text = await wholeText(bytes, limit)
  if (/^\s*[<{[]/.test(text)) {
    throw new ExchangeError(
      'exchangeNotThisFormat',
      { line: 1 },
      { format: 'PO', found: text.trim().slice(0, 20) },
    )
  }
  const { headers = {}, translations } = parsed(text)
  const charset = /charset=([\w-]+)/i.exec(headers['Content-Type'] ?? '')?.[1]
  if (charset && !/^(utf-?8|ascii|us-ascii|charset)$/i.test(charset)) {
    throw new ExchangeError('exchangeNotUtf8', {}, { encoding: charset })
  }
  const entries = Object.values(translations)
    .flatMap((list) => Object.values(list))
    .filter(({ msgctxt, msgid }) => msgctxt || msgid)
  return { titles: [], headers, entries: entries.map(entryOf) }
}

const parsed = (text: string) => {
  try {
    return po.parse(text, { validation: true })
  } catch (error) {
    throw faultOf(error)
  }
}

/**
 * What gettext-parser says is for programmers; only its line and the kind of fault are taken. Its
 * text is all that tells a doubled entry from a broken one.
 */
const faultOf = (error: unknown): ExchangeError => {
  const message = error instanceof Error ? error.message : String(error)
  const line = Number(/at line (\d+)/.exec(message)?.[1]) || undefined
  const unit = /in "([^"]{0,600})" context/.exec(message)?.[1]
  if (message.startsWith('Duplicate msgid'))
    return new ExchangeError('exchangeUnitDoubled', { unit })
  if (/End-of-file|Translation string range/.test(message)) {
    return new ExchangeError('exchangeTruncated', { line, unit })
  }
  const detail = message.replace(/^Error parsing PO data: /, '')
  return new ExchangeError('exchangeNotWellFormed', { line, unit }, { detail })
}

const entryOf = ({ msgctxt = '', msgid, msgstr, comments }: GetTextTranslation): PoEntry => ({
  msgctxt,
  msgid,
  msgstr: msgstr[0] ?? '',
  fuzzy: (comments?.flag ?? '').split(/[\s,]+/).includes('fuzzy'),
  extracted: (comments?.extracted ?? '').split('\n').filter(Boolean),
  reference: comments?.reference,
})
