import { toTagged } from '../../inline/tagged'
import { addressLine, versionTag } from '../address'
import type { ExchangeFile, ExchangeUnit } from '../model'
import type { PoEntry, PoFile } from './document'

/** The mark of the comment that says which source and which target went out. */
export const VERSION_COMMENT = 'version: '

/** Documents of one pair of languages as one PO file; the header only hints at where it is from. */
export const poFileOf = (files: readonly ExchangeFile[], exportedAt: Date): PoFile => ({
  titles: files.map(({ title }) => title),
  headers: {
    'Project-Id-Version': 'citynet-cms',
    'PO-Revision-Date': `${exportedAt.toISOString().slice(0, 16).replace('T', ' ')}+0000`,
    'Last-Translator': 'citynet-cms',
    'Language-Team': files[0]?.targetLocale ?? '',
    Language: files[0]?.targetLocale ?? '',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': files[0]?.sourceLocale ?? '',
    'X-Citynet-Documents': files
      .map(({ collection, documentId }) => `${collection}/${documentId}`)
      .join(' '),
  },
  entries: files.flatMap((file) => file.units.map((unit) => entryOf(file, unit))),
})

const entryOf = (file: ExchangeFile, each: ExchangeUnit): PoEntry => {
  const { unit, target } = each
  const address = { ...file, key: unit.key }
  return {
    msgctxt: addressLine(address),
    msgid: toTagged(unit.content),
    msgstr: target ? toTagged(target) : '',
    fuzzy: target !== undefined && needsWork(each),
    extracted: [
      ...(each.contextLabel ? [each.contextLabel] : []),
      ...each.notes,
      ...(unit.codes.length > 0 ? [legendOf(each)] : []),
      `${VERSION_COMMENT}${versionTag(address, each.sourceHash, target)}`,
    ],
    reference: `${file.collection}/${file.documentId}`,
    previousMsgid: each.previousSource && toTagged(each.previousSource),
  }
}

const needsWork = ({ state, stale }: ExchangeUnit): boolean =>
  stale || (state !== 'translated' && state !== 'reviewed')

/** `<g1> link, <x2/> lb`: PO tools show the tags as text. */
const legendOf = ({ unit }: ExchangeUnit): string =>
  unit.codes
    .map(({ id, type, paired }) => `${paired ? `<g${id}>` : `<x${id}/>`} ${type.replace('x-', '')}`)
    .join(', ')
