import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { demoContentOf } from '@/platform/demo-content'
import { inOwnTransaction } from '@/platform/own-transaction'

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
  /** Told after each document how many of how many are there, and which was the last. */
  progress?: (message: string) => void
}

/** Transactions at a time: more only queue for the two cores that a small server has. */
const CONCURRENCY = 4

/**
 * Fills the database with the demo content. A document that is there already, by its natural key,
 * is left as it is: a second run changes nothing and editors' changes are kept, and an interrupted
 * run can simply be repeated.
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
    progress?.(`${counts.created + counts.kept} of ${total}, ${collection}/${key}`)
  }

  for (const [collection, documents] of CONTENT) {
    const req = await createLocalReq({ fallbackLocale: false }, payload)
    const found = await existing({ payload, req, collection, documents, ids })
    for (const [key, id] of found) ids.set(collection, key, id)
    for (const { key } of documents.filter((document) => found.has(document.key))) {
      count(collection, key, false)
    }
    let waiting = documents.filter(({ key }) => !found.has(key))
    while (waiting.length > 0) {
      waiting = await writeWave(waiting, { payload, collection, ids, postponed, count })
    }
  }
  await inOwnTransaction(payload, async (req) => {
    for (const { collection, document } of postponed) {
      await complete({ payload, req, collection, document, ids })
    }
    for (const document of GLOBALS) {
      const data = resolved(document.data, ids) as SeedDocument['data']
      count('globals', document.key, await saveGlobal({ payload, req, key: document.key, data }))
    }
  })
  for (const { name, fill } of demoContentOf(payload.config)) {
    await fill(payload, (message) => progress?.(`${name}: ${message}`))
  }
  return { ...counts, milliseconds: Date.now() - started }
}

type Postponed = { collection: string; document: SeedDocument }

type Wave = {
  payload: Payload
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
  const own = new Set(documents.map(({ key }) => key))
  const waits = ({ data }: SeedDocument) => {
    const parent = data.parent as { $key?: string } | undefined
    return parent?.$key !== undefined && own.has(parent.$key)
  }
  const ready = documents.filter((document) => !waits(document))
  const shares = Array.from({ length: CONCURRENCY }, (_, share) =>
    ready.filter((__, index) => index % CONCURRENCY === share),
  )
  await Promise.all(
    shares.map((share) =>
      inOwnTransaction(wave.payload, async (req) => {
        for (const document of share)
          await write(withoutForwardReferences(document, wave), req, wave)
      }),
    ),
  )
  return documents.filter(waits)
}

const withoutForwardReferences = (
  document: SeedDocument,
  { collection, ids, postponed }: Wave,
): SeedDocument => {
  const now: SeedDocument['data'] = {}
  const later: SeedDocument['data'] = {}
  for (const [name, value] of Object.entries(document.data)) {
    const part = isResolvable(value, ids) ? now : later
    part[name] = value
  }
  if (Object.keys(later).length > 0) {
    postponed.push({ collection, document: { ...document, data: later } })
  }
  return { ...document, data: now }
}

const write = async (document: SeedDocument, req: PayloadRequest, wave: Wave): Promise<void> => {
  const { payload, collection, ids, count } = wave
  const config = payload.collections[collection as keyof typeof payload.collections].config
  const data = resolved(document.data, ids) as SeedDocument['data']
  const sayings = sayingsOf(config, { ...document, data })
  try {
    const id = document.file
      ? await saveUpload({
          payload,
          req,
          collection,
          key: document.key,
          file: await document.file(),
          sayings,
        })
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
