import { po } from 'gettext-parser'

import { assertWritable } from '../xml/xml-writer'
import type { PoEntry, PoFile } from './document'

/**
 * The file as gettext writes it; long lines are not folded, so that differences stay readable.
 *
 * @throws ExchangeError `exchangeUnwritable` when a text has a character that PO cannot carry.
 */
export const writePo = ({ titles, headers, entries }: PoFile): string => {
  const byContext = new Map<string, [string, ReturnType<typeof entryOf>][]>()
  for (const entry of entries) {
    assertWritable(`${entry.msgid}${entry.msgstr}`, entry.msgctxt)
    const known = byContext.get(entry.msgctxt) ?? []
    byContext.set(entry.msgctxt, [...known, [entry.msgid, entryOf(entry)]])
  }
  const header = {
    msgid: '',
    msgstr: [''],
    comments: { translator: titles.map(oneLine).join('\n') },
  }
  return po
    .compile(
      {
        charset: 'utf-8',
        headers: { ...headers },
        translations: {
          '': { '': header },
          ...Object.fromEntries(
            [...byContext].map(([context, list]) => [context, Object.fromEntries(list)]),
          ),
        },
      },
      { foldLength: 0 },
    )
    .toString('utf-8')
}

const entryOf = (entry: PoEntry) => ({
  msgctxt: entry.msgctxt,
  msgid: entry.msgid,
  msgstr: [entry.msgstr],
  comments: {
    extracted: entry.extracted.map(oneLine).join('\n'),
    reference: entry.reference,
    flag: entry.fuzzy ? 'fuzzy' : undefined,
    previous:
      entry.previousMsgid === undefined ? undefined : `msgid "${escaped(entry.previousMsgid)}"`,
  },
})

/** A comment ends with its line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** gettext-parser writes previous strings as they are given. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
