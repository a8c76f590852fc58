import type { Code, InlineText } from '../../inline/inline'
import { assertWritable, element, escapedText } from '../xml/xml-writer'
import type { XliffAlternative, XliffFile, XliffGroup, XliffUnit } from './document'

/**
 * The files as one document of XLIFF 1.2 strict. Indented between units only: white space inside
 * them is text. The same units give the same bytes.
 *
 * @throws ExchangeError `exchangeUnwritable` when a text has a character that XML cannot carry.
 */
export const writeXliff = (files: readonly XliffFile[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...files.flatMap(linesOfFile),
    '</xliff>',
    '',
  ].join('\n')

const linesOfFile = (file: XliffFile): string[] => [
  openTag('file', {
    original: file.original,
    'source-language': file.sourceLanguage,
    'target-language': file.targetLanguage,
    datatype: 'plaintext',
    'tool-id': file.toolId,
    'product-version': file.productVersion,
  }),
  element(
    'header',
    {},
    element('tool', { 'tool-id': file.toolId, 'tool-name': 'citynet-cms' }),
    element('note', {}, words(file.title, file.original)),
  ),
  '<body>',
  ...file.body.flatMap((part, index) =>
    'units' in part ? linesOfGroup(part, index) : [unitOf(part)],
  ),
  '</body>',
  '</file>',
]

const linesOfGroup = ({ resname, units }: XliffGroup, index: number): string[] => [
  openTag('group', { id: `group-${index + 1}`, resname }),
  ...units.map(unitOf),
  '</group>',
]

const unitOf = (unit: XliffUnit): string => {
  const inline = (content: InlineText) => inlineXml(content, unit)
  const { target } = unit
  return element(
    'trans-unit',
    {
      id: unit.id,
      resname: unit.resname,
      restype: unit.restype,
      approved: unit.approved ? 'yes' : 'no',
      'xml:space': 'preserve',
      maxwidth: unit.maxWidth,
      'size-unit': unit.maxWidth === undefined ? undefined : 'char',
    },
    element('source', {}, inline(unit.source)),
    target === undefined
      ? ''
      : element(
          'target',
          { state: target.state, 'state-qualifier': target.stateQualifier },
          inline(target.content),
        ),
    element(
      'context-group',
      { purpose: 'information' },
      ...unit.contexts.map(({ type, text }) =>
        element('context', { 'context-type': type }, words(text, unit.resname)),
      ),
    ),
    ...unit.notes.map((note) => element('note', { from: 'developer' }, words(note, unit.resname))),
    ...unit.alternatives.map((alternative) => alternativeOf(alternative, inline)),
  )
}

const alternativeOf = (
  { type, source, target, matchQuality, origin }: XliffAlternative,
  inline: (content: InlineText) => string,
): string =>
  element(
    'alt-trans',
    {
      alttranstype: type,
      'match-quality': matchQuality,
      origin,
      'xml:space': 'preserve',
    },
    source === undefined ? '' : element('source', {}, inline(source)),
    element('target', {}, inline(target)),
  )

/** A code of an older text, or of a match from elsewhere, is shown too; the unit may not know it. */
const inlineXml = (content: InlineText, unit: XliffUnit): string =>
  content
    .map((part) => {
      if (typeof part === 'string') return words(part, unit.resname)
      if ('g' in part) {
        const ctype = typeOf({ id: part.g, paired: true }, unit)
        return element('g', { id: part.g, ctype }, inlineXml(part.content, unit))
      }
      const ctype = typeOf({ id: part.x, paired: false }, unit)
      return element('x', { id: part.x, ctype, 'equiv-text': equivalentOf(ctype) })
    })
    .join('')

/** A match numbers its codes by itself: what is a pair there may be a line break here. */
const typeOf = ({ id, paired }: Pick<Code, 'id' | 'paired'>, { codes }: XliffUnit) =>
  codes.find((code) => code.id === id && code.paired === paired)?.type

/** Shown by tools instead of the code; without `<`, which some write back unescaped. */
const equivalentOf = (type: Code['type'] | undefined): string => {
  if (type === 'lb') return '[br]'
  return type === 'x-tab' ? '[tab]' : '[block]'
}

const words = (text: string, unit: string): string => {
  assertWritable(text, unit)
  return escapedText(text)
}

const openTag = (name: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  element(name, attributes).replace(/\/>$/, '>')
