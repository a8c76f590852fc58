import path from 'node:path'

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionConfig,
  Config,
  Plugin,
  SanitizedCollectionConfig,
  TaskConfig,
} from 'payload'

import { givenName } from './file-name'
import {
  dropArrivals,
  type FileNames,
  type FilePlaces,
  keepFiles,
  type MediaPlace,
  namesOf,
  placesOf,
  removeFile,
} from './kept-files'
import { serveKept } from './serve-kept'
import { storeAwayAnswer } from './store-away-answer'
import { bringStoredFile, forgetStoredFile, LENT, takeSentEdits } from './stored-file'
import { queueSweep, sweepTask } from './sweep'

/**
 * Keeps every uploaded file until no document and no version names it any more.
 *
 * Payload (3.90, `collections/operations/utilities/update.js`) deletes the file of a document when
 * another is sent, before anything is checked: a refused write lost it, and a draft took the picture
 * from the page that is on line, for with a status in each language no document counts as published
 * (https://github.com/payloadcms/payload/issues/16633). It writes, and deletes, in a folder of
 * arrivals here, from which each write moves its files to the store. Tests say when this can go.
 */
export const uploads =
  (media: MediaPlace): Plugin =>
  (config: Config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.upload ? keeping(collection, placesOf(media, collection.slug)) : collection,
    ),
    hooks: {
      ...config.hooks,
      afterError: [...(config.hooks?.afterError ?? []), storeAwayAnswer],
    },
    jobs: {
      ...config.jobs,
      tasks: [
        ...(config.jobs?.tasks ?? []),
        // Payload lists tasks of different inputs in one array typed by none of them.
        sweepTask((collection) => placesOf(media, collection)) as unknown as TaskConfig,
      ],
    },
  })

const keeping = (collection: CollectionConfig, places: FilePlaces): CollectionConfig => {
  const { hooks, slug } = collection
  const upload = typeof collection.upload === 'object' ? collection.upload : {}
  return {
    ...collection,
    upload: {
      ...upload,
      staticDir: places.incoming,
      handlers: [...(upload.handlers ?? []), serveKept(places)],
    },
    hooks: {
      ...hooks,
      beforeOperation: [
        forgetStoredFile,
        takeSentEdits,
        ...(hooks?.beforeOperation ?? []),
        bringStoredFile(places, slug),
      ],
      afterChange: [keepArrivals(places), ...(hooks?.afterChange ?? [])],
      afterError: [...(hooks?.afterError ?? []), dropRefused(places)],
      afterDelete: [...(hooks?.afterDelete ?? []), sweepLater],
    },
  }
}

const keepArrivals =
  (places: FilePlaces): CollectionAfterChangeHook =>
  async ({ collection, data, doc, operation, req }) => {
    const lent = req.context[LENT]
    if (!req.file && !lent) return doc
    if (typeof lent === 'string') await removeFile(path.join(places.incoming, lent))
    delete req.context[LENT]
    await keepFiles(places, namesWritten(data, collection))
    if (operation === 'update') await queueSweep(req, collection.slug)
    return doc
  }

/**
 * By what was written and not by what is answered, of which a reader may have selected a part. Sizes
 * only where Payload makes any, for elsewhere they would be what somebody sent.
 */
const namesWritten = (data: FileNames, { upload }: SanitizedCollectionConfig): string[] =>
  namesOf({ filename: data.filename, sizes: upload.imageSizes?.length ? data.sizes : undefined })

/**
 * What was refused after it had been written leaves nothing behind. Payload reads a file before it
 * asks for access: only under a name of ours may it have been written.
 */
const dropRefused =
  (places: FilePlaces): CollectionAfterErrorHook =>
  async ({ req }) => {
    const name = givenName(req)
    if (name) await dropArrivals(places, name)
  }

const sweepLater: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await queueSweep(req, collection.slug)
  return doc
}
