import type { InlineText } from '../../inline/inline'
import { assertWritable, element, escapedText } from '../xml/xml-writer'
import type { TmxUnit } from './document'

/**
 * A memory as TMX 1.4b, level 2, piece by piece: it may be larger than memory. Codes are `<bpt>`,
 * `<ept>` and `<ph>` with our tag as their native text, so that other tools show `<g1>`; tools of
 * level 1 drop them and keep the words.
 *
 * @throws ExchangeError `exchangeUnwritable` when a text has a character that XML cannot carry.
 */
export async function* writeTmx(
  units: Iterable<TmxUnit> | AsyncIterable<TmxUnit>,
  sourceLocale: string,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${headerOf(sourceLocale)}\n<body>\n`
  for await (const unit of units) yield `${unitOf(unit)}\n`
  yield '</body>\n</tmx>\n'
}

const headerOf = (srclang: string): string =>
  element('header', {
    creationtool: 'citynet-cms',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'citynet-cms',
    adminlang: 'en',
    srclang,
    datatype: 'plaintext',
  })

const unitOf = (unit: TmxUnit): string =>
  element(
    'tu',
    { tuid: unit.tuid, changedate: unit.changedAt && tmxDate(unit.changedAt) },
    ...Object.entries(unit.props).map(([type, value]) => {
      assertWritable(value, unit.tuid ?? '')
      return element('prop', { type }, escapedText(value))
    }),
    variantOf(unit.sourceLocale, unit.source, unit),
    variantOf(unit.targetLocale, unit.target, unit),
  )

const variantOf = (locale: string, text: InlineText, { tuid = '' }: TmxUnit): string => {
  let pair = 0
  const written = (parts: InlineText): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') {
          assertWritable(part, tuid)
          return escapedText(part)
        }
        if ('x' in part) return element('ph', { x: part.x }, `&lt;x${part.x}/&gt;`)
        pair += 1
        const i = pair
        return [
          element('bpt', { i, x: part.g }, `&lt;g${part.g}&gt;`),
          written(part.content),
          element('ept', { i }, `&lt;/g${part.g}&gt;`),
        ].join('')
      })
      .join('')
  return element('tuv', { 'xml:lang': locale }, element('seg', {}, written(text)))
}

/** `20261121T093000Z` */
const tmxDate = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
