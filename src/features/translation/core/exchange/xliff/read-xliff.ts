import { type Bytes, boundedText, type SizeLimit } from '../bounded-text'
import { ExchangeError } from '../exchange-error'
import { type XmlElement, xmlReader } from '../xml/xml-reader'
import type { ReturnedText, ReturnedXliff, ReturnedXliffUnit } from './document'
import { inlineReader } from './inline-reader'

/** More units than the largest document has by far, fewer than fill the memory. */
const MOST_UNITS = 50_000

/**
 * Reads XLIFF 1.1 or 1.2 (translate-toolkit rewrites the root to 1.1) as a stream, strict or not.
 *
 * @throws ExchangeError with line and column; see {@link xmlReader} for what is refused.
 */
export const readXliff = async (bytes: Bytes, limit: SizeLimit): Promise<ReturnedXliff[]> => {
  const { handlers, files, attach } = xliffHandlers()
  const reader = xmlReader(handlers)
  attach(() => reader.where().line ?? 0)
  for await (const piece of boundedText(bytes, limit)) reader.write(piece)
  reader.end()
  return files
}

type OpenFile = Omit<ReturnedXliff, 'units'> & { units: ReturnedXliffUnit[] }

const xliffHandlers = () => {
  const files: OpenFile[] = []
  let unit: ReturnedXliffUnit | undefined
  let inline: ReturnType<typeof inlineReader> | undefined
  let finish: (text: ReturnedText) => void = () => {}
  let line = () => 0
  let total = 0
  let depth = 0
  /** The depth of the element whose content is not ours to read. */
  let skipped: number | undefined

  const capture = (into: (text: ReturnedText) => void) => {
    inline = inlineReader()
    finish = into
  }

  const openUnit = ({ attributes }: XmlElement) => {
    total += 1
    if (total > MOST_UNITS) {
      throw new ExchangeError('exchangeTooManyUnits', { line: line() }, { max: MOST_UNITS })
    }
    unit = {
      id: attributes.id ?? '',
      resname: attributes.resname,
      approved: attributes.approved === 'yes',
      line: line(),
    }
    files.at(-1)?.units.push(unit)
  }

  const open = (element: XmlElement) => {
    depth += 1
    if (skipped !== undefined) return
    if (inline) return inline.open(element)
    const { name, attributes } = element
    const current = unit
    if (depth === 1) assertXliff(element, line())
    else if (name === 'file') files.push(fileOf(attributes))
    else if (name === 'trans-unit') openUnit(element)
    else if (name === 'source' && current) {
      capture((text) => Object.assign(current, { source: text }))
    } else if (name === 'target' && current) {
      const { state, 'state-qualifier': stateQualifier } = attributes
      capture((text) => Object.assign(current, { target: { ...text, state, stateQualifier } }))
    } else if (name !== 'body' && name !== 'group') skipped = depth
  }

  const close = (name: string) => {
    if (skipped === depth) skipped = undefined
    else if (skipped === undefined && inline) {
      inline.close()
      if (!inline.isOpen()) {
        finish(inline.result())
        inline = undefined
      }
    } else if (skipped === undefined && name === 'trans-unit') unit = undefined
    depth -= 1
  }

  const text = (words: string) => {
    if (skipped === undefined) inline?.text(words)
  }
  const attach = (position: () => number) => {
    line = position
  }
  return { handlers: { open, close, text }, files, attach }
}

const fileOf = (attributes: XmlElement['attributes']): OpenFile => ({
  original: attributes.original ?? '',
  sourceLanguage: attributes['source-language'],
  targetLanguage: attributes['target-language'],
  toolId: attributes['tool-id'],
  units: [],
})

const assertXliff = ({ name, namespace, attributes }: XmlElement, line: number): void => {
  const known = namespace === '' || /^urn:oasis:names:tc:xliff:document:1\.[012]$/.test(namespace)
  if (name === 'xliff' && known) return
  const found = name === 'xliff' ? `XLIFF ${attributes.version ?? '?'}` : `<${name}>`
  throw new ExchangeError('exchangeNotThisFormat', { line }, { format: 'XLIFF 1.2', found })
}
