import { addressOf, versionOf } from '../address'
import type { ExchangeFault } from '../exchange-error'
import type { Returned, ReturnedFile } from '../model'
import { isWritable } from '../xml/xml-writer'
import type { PoEntry, PoFile } from './document'
import { VERSION_COMMENT } from './from-exchange'
import { readTagged } from './read-tagged'

/** What the file brought back; its header is a hint that some tools strip. */
export const returnedOfPo = ({ headers, entries }: PoFile): ReturnedFile => ({
  sourceLocale: headers['X-Source-Language'] || undefined,
  targetLocale: headers.Language || undefined,
  units: entries.map(returnedUnit),
})

/** PO knows no review: what is not fuzzy was translated. */
const returnedUnit = (entry: PoEntry): Returned => {
  const { msgctxt, msgid, msgstr, fuzzy, extracted } = entry
  const address = addressOf(msgctxt)
  if (!address) return { fault: { fault: 'exchangeNoIdentity' } }
  const faulty = (fault: ExchangeFault) => ({ ...address, fault })
  if (!isWritable(msgstr)) return faulty({ fault: 'exchangeControlCharacter' })
  const version = extracted.findLast((line) => line.startsWith(VERSION_COMMENT))
  const source = readTagged(msgid)
  const target = readTagged(msgstr)
  if ('fault' in target) return faulty(target)
  const nothing = msgstr === '' && msgid !== ''
  return {
    ...address,
    ...versionOf(version?.slice(VERSION_COMMENT.length), address),
    source: 'fault' in source ? undefined : source.text,
    ...(nothing
      ? { state: 'untranslated' as const }
      : { target: target.text, state: fuzzy ? ('draft' as const) : ('translated' as const) }),
  }
}
