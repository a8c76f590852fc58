import pLimit from 'p-limit'
import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { CONTENT } from './content'
import { GLOBALS } from './content/globals'
import type { SeedDocument } from './content/kit'
import { saveGlobal } from './global'
import { existing } from './natural-key'
import { Ids, isResolvable, resolved } from './references'
import { localesOf, sayingsOf } from './sayings'
import { storeInAllLocales } from './store'
import { saveUpload } from './upload'

/** How many documents were written, were there already, and how long it took. */
export type SeedReport = { created: number; kept: number; milliseconds: number }

export type SeedOptions = {
  payload: Payload
  /** Told after each document: how many of how many, and what was written. */
  progress?: (done: number, total: number, what: string) => void
}

/** More only queue for the two cores that a small server has. */
const CONCURRENCY = 6

/**
 * Fills the database with the demo content. A document that is there already, by its natural key,
 * is left as it is: a second run changes nothing and editors' changes are kept. What one collection
 * needs is written in one transaction, so that an interrupted run can simply be repeated.
 *
 * @throws Error or ValidationError naming the document that could not be stored.
 */
export const seed = async ({ payload, progress }: SeedOptions): Promise<SeedReport> => {
  const started = Date.now()
  const total = CONTENT.reduce((sum, [, documents]) => sum + documents.length, GLOBALS.length)
  const ids = new Ids()
  const postponed: Postponed[] = []
  const counts = { created: 0, kept: 0 }
  const count = (collection: string, key: string, created: boolean) => {
    counts[created ? 'created' : 'kept'] += 1
    progress?.(counts.created + counts.kept, total, `${collection}/${key}`)
  }

  for (const [collection, documents] of CONTENT) {
    await inTransaction(payload, async (req) => {
      const found = await existing({ payload, req, collection, documents, ids })
      for (const { key } of documents) {
        const id = found.get(key)
        if (id === undefined) continue
        ids.set(collection, key, id)
        count(collection, key, false)
      }
      let waiting = documents.filter(({ key }) => !found.has(key))
      const waves = { payload, req, collection, ids, postponed, count }
      while (waiting.length > 0) waiting = await writeWave(waiting, waves)
    })
  }
  await inTransaction(payload, async (req) => {
    for (const { collection, document } of postponed) {
      await complete({ payload, req, collection, document, ids })
    }
    for (const document of GLOBALS) {
      const data = resolved(document.data, ids) as SeedDocument['data']
      count('globals', document.key, await saveGlobal({ payload, req, key: document.key, data }))
    }
  })
  return { ...counts, milliseconds: Date.now() - started }
}

type Postponed = { collection: string; document: SeedDocument }

type Wave = {
  payload: Payload
  req: PayloadRequest
  collection: string
  ids: Ids
  postponed: Postponed[]
  count: (collection: string, key: string, created: boolean) => void
}

/**
 * Writes the documents that wait for no other of their own collection, and returns the rest.
 * A field that points at a collection still to come (a text that links to an event of its own
 * initiative) is written at the end.
 */
const writeWave = async (documents: SeedDocument[], wave: Wave): Promise<SeedDocument[]> => {
  const { collection, ids, postponed } = wave
  const own = new Set(documents.map(({ key }) => key))
  const waits = ({ data }: SeedDocument) => {
    const parent = data.parent as { $key?: string } | undefined
    return parent?.$key !== undefined && own.has(parent.$key)
  }
  const limit = pLimit(CONCURRENCY)
  const ready = documents.filter((document) => !waits(document))
  const stored = ready.map((document) => {
    const now: SeedDocument['data'] = {}
    const later: SeedDocument['data'] = {}
    for (const [name, value] of Object.entries(document.data)) {
      ;(isResolvable(value, ids) ? now : later)[name] = value
    }
    if (Object.keys(later).length > 0)
      postponed.push({ collection, document: { ...document, data: later } })
    return limit(() => write({ ...document, data: now }, wave))
  })
  await Promise.all(stored)
  return documents.filter(waits)
}

const write = async (document: SeedDocument, wave: Wave): Promise<void> => {
  const { payload, req, collection, ids, count } = wave
  const config = payload.collections[collection as keyof typeof payload.collections].config
  const data = resolved(document.data, ids) as SeedDocument['data']
  const sayings = sayingsOf(config, { ...document, data })
  try {
    const id = document.file
      ? await saveUpload({ payload, req, collection, file: await document.file(), sayings })
      : await storeInAllLocales({ payload, req, collection: config, sayings })
    ids.set(collection, document.key, id)
  } catch (error) {
    throw new Error(`The demo document ${collection}/${document.key} could not be stored.`, {
      cause: error,
    })
  }
  count(collection, document.key, true)
}

/** Writes what had to wait for documents of later collections, locale by locale. */
const complete = async (args: Postponed & { payload: Payload; req: PayloadRequest; ids: Ids }) => {
  const { payload, req, collection, document, ids } = args
  const config = payload.collections[collection as keyof typeof payload.collections].config
  const id = ids.get({ $collection: collection, $key: document.key })
  const data = resolved(document.data, ids) as SeedDocument['data']
  const written = localesOf(document).filter((locale) =>
    Object.values(data).every((text) => locale in (text as object)),
  )
  const sayings = sayingsOf(config, {
    ...document,
    data,
    published: document.published ?? written,
  })
  for (const { locale, published, data: said } of sayings) {
    if (!written.includes(locale)) continue
    await payload.update({
      // Names of collections of the content model come as text here, whatever it holds.
      collection: collection as never,
      id: id as number,
      locale,
      draft: !published,
      data: { ...said, _status: published ? 'published' : 'draft' } as never,
      depth: 0,
      req: { ...req, context: {} } as PayloadRequest,
    })
  }
}

const inTransaction = async (payload: Payload, work: (req: PayloadRequest) => Promise<void>) => {
  const req = await createLocalReq({ fallbackLocale: false }, payload)
  await initTransaction(req)
  try {
    await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
