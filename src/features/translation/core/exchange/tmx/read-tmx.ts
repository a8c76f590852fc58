import type { InlineText } from '../../inline/inline'
import { type Bytes, boundedText, type SizeLimit } from '../bounded-text'
import { ExchangeError } from '../exchange-error'
import { type XmlElement, xmlReader } from '../xml/xml-reader'
import type { TmxUnit } from './document'
import { segmentReader } from './segment-reader'

/**
 * Reads a memory of any tool as a stream and gives every unit that has both languages; `fr` takes
 * `fr-CA` too where there is no `fr`. A fault is found when it is reached: units before it have
 * been given, so store them in one transaction.
 *
 * @throws ExchangeError with line and column.
 */
export async function* readTmx(
  bytes: Bytes,
  limit: SizeLimit,
  wanted: Pick<TmxUnit, 'sourceLocale' | 'targetLocale'>,
): AsyncGenerator<TmxUnit> {
  const complete: OpenUnit[] = []
  const reader = xmlReader(
    tmxHandlers((unit) => complete.push(unit)),
    { doctype: 'ignored' },
  )
  for await (const piece of boundedText(bytes, limit)) {
    reader.write(piece)
    for (const unit of complete.splice(0)) yield* inLanguages(unit, wanted)
  }
  reader.end()
}

type OpenUnit = {
  tuid?: string
  changedAt?: Date
  props: Record<string, string>
  variants: { locale: string; text: InlineText }[]
}

const tmxHandlers = (done: (unit: OpenUnit) => void) => {
  let depth = 0
  let unit: OpenUnit | undefined
  let locale = ''
  let segment: ReturnType<typeof segmentReader> | undefined
  let prop: { type: string; value: string } | undefined

  const open = (element: XmlElement) => {
    depth += 1
    const { name, attributes } = element
    if (depth === 1 && name !== 'tmx') {
      throw new ExchangeError(
        'exchangeNotThisFormat',
        { line: 1 },
        { format: 'TMX 1.4', found: `<${name}>` },
      )
    }
    if (segment) segment.open(element)
    else if (name === 'tu') unit = unitOf(attributes)
    else if (name === 'tuv') locale = attributes['xml:lang'] ?? attributes.lang ?? ''
    else if (name === 'seg' && unit) segment = segmentReader()
    else if (name === 'prop' && unit) prop = { type: attributes.type ?? '', value: '' }
  }

  const close = (name: string) => {
    depth -= 1
    if (segment?.isOpen()) segment.close()
    else if (segment && name === 'seg') {
      unit?.variants.push({ locale, text: segment.result() })
      segment = undefined
    } else if (prop && name === 'prop') {
      if (unit) unit.props[prop.type] = prop.value
      prop = undefined
    } else if (unit && name === 'tu') {
      done(unit)
      unit = undefined
    }
  }

  const text = (words: string) => {
    if (segment) segment.text(words)
    else if (prop) prop.value += words
  }
  return { open, close, text }
}

const unitOf = ({ tuid, changedate }: XmlElement['attributes']): OpenUnit => ({
  tuid,
  changedAt: dateOf(changedate),
  props: {},
  variants: [],
})

/** `20261121T093000Z`; what is written otherwise is no date to us. */
const dateOf = (text = ''): Date | undefined => {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5')
  const date = new Date(iso)
  return iso === text || Number.isNaN(date.valueOf()) ? undefined : date
}

function* inLanguages(
  { variants, ...unit }: OpenUnit,
  { sourceLocale, targetLocale }: Pick<TmxUnit, 'sourceLocale' | 'targetLocale'>,
): Generator<TmxUnit> {
  const textIn = (locale: string) =>
    variants.find((each) => tag(each.locale) === tag(locale))?.text ??
    variants.find((each) => primary(each.locale) === primary(locale))?.text
  const source = textIn(sourceLocale)
  const target = textIn(targetLocale)
  if (source?.length && target?.length) {
    yield { ...unit, sourceLocale, targetLocale, source, target }
  }
}

const tag = (locale: string): string => locale.toLowerCase().replaceAll('_', '-')
const primary = (locale: string): string => tag(locale).split('-')[0] ?? ''
