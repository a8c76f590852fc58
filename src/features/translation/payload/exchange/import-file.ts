import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { checkReturned, type Expected } from '../../core/exchange/check-returned'
import type { Returned, ReturnedFile } from '../../core/exchange/model'
import { fromPo } from '../../core/exchange/po/po'
import { fromXliff } from '../../core/exchange/xliff/xliff'
import { type DetectedFormat, formatOf } from '../../core/requests/file-format'
import { RequestFault } from '../../core/requests/request-fault'
import type { PolicyOf } from '../checks/judge'
import type { WrittenBack } from '../documents/write-back'
import { writeBackNow } from '../documents/write-back-now'
import type { Place } from '../store/place'
import { MOST_BYTES, type ReceivedFile } from './received-file'
import { type TakenUnit, takeIn } from './take-in'

/** A document of a file, and what became of its texts. */
export type TakenDocument = {
  collection?: string
  id?: string
  title?: string
  units: TakenUnit[]
  /** What was put into the draft; undefined where nothing changed. */
  document?: WrittenBack | 'queued'
}

/** The documents that the importer may write, by `collection/id`. */
type Writable = (
  collection: string,
  ids: readonly string[],
) => Promise<Map<string, { place: Place; title: string }>>

type Import = {
  expected: Expected
  dryRun: boolean
  policyOf: PolicyOf
  writable: Writable
}

/**
 * What a translator's file says, as it was sent.
 *
 * @throws ExchangeError, RequestFault when it is refused as a whole: nothing is written.
 */
export const readTranslatedFile = async (
  { bytes }: ReceivedFile,
  expected: Expected,
): Promise<{ format: DetectedFormat; files: ReturnedFile[] }> => {
  const start = new TextDecoder().decode(bytes.subarray(0, BEGINNING))
  const format = formatOf(start)
  if (format === 'tmx') throw new RequestFault('fileForMemory')
  const limit = { maxBytes: MOST_BYTES }
  const files = format === 'po' ? [await fromPo([bytes], limit)] : await fromXliff([bytes], limit)
  checkReturned(files, expected)
  return { format, files }
}

const BEGINNING = 8_192

/**
 * Takes the documents of a file one after the other, each in one transaction; a dry run does the
 * same and takes it back. What one document cannot take keeps no other from being taken.
 */
export const importFiles = async (
  req: PayloadRequest,
  files: readonly ReturnedFile[],
  { expected, dryRun, policyOf, writable, file }: Import & { file?: string },
): Promise<TakenDocument[]> => {
  const taken: TakenDocument[] = []
  const { documents, homeless } = byDocument(files)
  const locale = expected.targetLocale
  for (const [collection, ids] of idsByCollection(documents)) {
    const known = await writable(collection, ids)
    for (const id of ids) {
      const units = documents.get(`${collection}/${id}`) ?? []
      const found = known.get(id)
      if (!found) {
        taken.push({ collection, id, units: units.map(unknown) })
        continue
      }
      const results = await inOneTransaction(req, dryRun, () =>
        takeIn(req, found.place, { locale, units, file, policyOf }),
      )
      const isChanged = !dryRun && results.some(({ outcome }) => outcome === 'applied')
      const document = isChanged ? await writeBackNow(req, found.place, locale) : undefined
      taken.push({ collection, id, title: found.title, units: results, document })
    }
  }
  return homeless.length > 0 ? [...taken, { units: homeless.map(unknown) }] : taken
}

const byDocument = (files: readonly ReturnedFile[]) => {
  const documents = new Map<string, Returned[]>()
  const homeless: Returned[] = []
  for (const unit of files.flatMap(({ units }) => units)) {
    if (unit.collection === undefined || unit.documentId === undefined) {
      homeless.push(unit)
      continue
    }
    const key = `${unit.collection}/${unit.documentId}`
    documents.set(key, [...(documents.get(key) ?? []), unit])
  }
  return { documents, homeless }
}

const idsByCollection = (documents: ReadonlyMap<string, unknown>): Map<string, string[]> => {
  const ids = new Map<string, string[]>()
  for (const key of documents.keys()) {
    const at = key.indexOf('/')
    const collection = key.slice(0, at)
    ids.set(collection, [...(ids.get(collection) ?? []), key.slice(at + 1)])
  }
  return ids
}

const unknown = (unit: Returned): TakenUnit => ({
  key: unit.key,
  line: unit.line,
  outcome: 'unknown',
  reasons: ['fault' in unit ? unit.fault : { fault: 'exchangeUnitUnknown' }],
  blocking: [],
})

const inOneTransaction = async <T>(
  req: PayloadRequest,
  isTrial: boolean,
  work: () => Promise<T>,
): Promise<T> => {
  await initTransaction(req)
  try {
    const result = await work()
    await (isTrial ? killTransaction(req) : commitTransaction(req))
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
