import { SaxesParser } from 'saxes'

import { ExchangeError, type Where } from '../exchange-error'

export type XmlElement = {
  /** Without its prefix: tools write `ns0:trans-unit` as readily as `trans-unit`. */
  name: string
  namespace: string
  /** By local name; `xml:lang` and `xml:space` keep their prefix. */
  attributes: Readonly<Record<string, string>>
}

export type XmlHandlers = {
  open(element: XmlElement): void
  close(name: string): void
  text(words: string): void
}

/**
 * Reads XML piece by piece and never more than that: no entity is defined, no file or address is
 * opened, nesting is bounded. TMX files of most tools name an external DTD, which is tolerated and
 * never fetched (`doctype: 'ignored'`); one that defines anything is refused everywhere.
 *
 * @throws ExchangeError from `write` and `end`, with line and column.
 */
export const xmlReader = (
  handlers: XmlHandlers,
  { doctype }: { doctype: 'refused' | 'ignored' } = { doctype: 'refused' },
) => {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
  /** Characters since the last event: what the parser holds of one text, comment or declaration. */
  let held = 0
  let ending = false
  const where = (): Where => ({ line: parser.line, column: parser.column + 1 })

  parser.on('error', ({ message }) => {
    const detail = message.replace(/^\d+:\d+: /, '')
    throw ending
      ? new ExchangeError('exchangeTruncated', where())
      : new ExchangeError('exchangeNotWellFormed', where(), { detail })
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      throw new ExchangeError('exchangeNotUtf8', where(), { encoding })
    }
  })
  parser.on('doctype', (declaration) => {
    if (doctype === 'refused' || declaration.includes('[')) {
      throw new ExchangeError('exchangeDoctype', where())
    }
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    held = 0
    depth += 1
    if (depth > DEEPEST) throw new ExchangeError('exchangeTooDeep', where(), { max: DEEPEST })
    handlers.open({ name: local, namespace: uri, attributes: plain(attributes) })
  })
  parser.on('closetag', ({ local }) => {
    held = 0
    depth -= 1
    handlers.close(local)
  })
  parser.on('text', (words) => handlers.text(words))
  parser.on('cdata', (words) => handlers.text(words))

  return {
    where,
    write(piece: string): void {
      held += piece.length
      parser.write(piece)
      if (held > LONGEST) {
        throw new ExchangeError('exchangeNotWellFormed', where(), { detail: `> ${LONGEST}` })
      }
    },
    end(): void {
      ending = true
      parser.close()
    },
  }
}

/** Deeper than any tool nests groups and codes; what is deeper is an attack on the stack. */
const DEEPEST = 100

/** In characters; a document of the network has a tenth of it. */
const LONGEST = 5_000_000

const plain = (
  attributes: Readonly<Record<string, { prefix: string; local: string; value: string }>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.values(attributes).map(({ prefix, local, value }) => [
      prefix === 'xml' ? `xml:${local}` : local,
      value,
    ]),
  )
