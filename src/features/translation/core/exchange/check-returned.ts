import { addressLine } from './address'
import { ExchangeError } from './exchange-error'
import type { ReturnedFile } from './model'

/** What the person who brings the file says it is. */
export type Expected = {
  targetLocale: string
  /** Where it is brought back to one document: no unit of another may be in it. */
  document?: { collection: string; documentId: string }
}

/**
 * Refuses a file that is not what it is said to be, before anything of it is taken. A header that
 * a tool stripped is no fault (https://github.com/mozilla/pontoon/issues/3596): the units say
 * themselves what they are. But a file in which no unit is ours is never taken silently.
 *
 * @throws ExchangeError `exchangeOtherLocale`, `exchangeOtherDocument`, `exchangeUnitDoubled`,
 * `exchangeNoUnits`.
 */
export const checkReturned = (files: readonly ReturnedFile[], expected: Expected): void => {
  for (const { targetLocale } of files) {
    if (targetLocale !== undefined && tag(targetLocale) !== tag(expected.targetLocale)) {
      const parameters = { found: targetLocale, expected: expected.targetLocale }
      throw new ExchangeError('exchangeOtherLocale', {}, parameters)
    }
  }
  const seen = new Set<string>()
  for (const unit of files.flatMap(({ units }) => units)) {
    const { collection, documentId, key, line } = unit
    if (collection === undefined || documentId === undefined || key === undefined) continue
    const address = addressLine({ collection, documentId, key })
    if (seen.has(address)) throw new ExchangeError('exchangeUnitDoubled', { line, unit: address })
    seen.add(address)
    assertDocument(`${collection}/${documentId}`, expected, line)
  }
  if (seen.size === 0) throw new ExchangeError('exchangeNoUnits')
}

const assertDocument = (found: string, { document }: Expected, line?: number): void => {
  if (document === undefined) return
  const expected = `${document.collection}/${document.documentId}`
  if (found !== expected) {
    throw new ExchangeError('exchangeOtherDocument', { line }, { found, expected })
  }
}

const tag = (locale: string): string => locale.toLowerCase().replaceAll('_', '-')
