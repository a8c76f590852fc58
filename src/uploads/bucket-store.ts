import { readFile, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { fileTypeFromBuffer } from 'file-type'
import pLimit from 'p-limit'

import {
  awayOf,
  BUCKET_TIMES,
  type Bucket,
  type BucketClient,
  type BucketTimes,
  bucketClient,
} from './bucket-client'
import { isMissing, isOfNothing } from './bucket-faults'
import {
  type ByteRange,
  checkedKey,
  type FileStore,
  type Listed,
  type StoreAway,
  UNKNOWN_TYPE,
} from './file-store'

/** Files that are removed at the same time. */
const MOST_REMOVED = 8

/** At its start a file says what it is. */
const TELLING_BYTES = 65_536

/**
 * Files in a bucket, which stateless instances share.
 *
 * Asked for in the plainest words of S3, which every store that speaks its protocol knows: one
 * object at a time, `ListObjectsV2`, no multipart uploads.
 */
export const bucketStore = (bucket: Bucket, times: BucketTimes = BUCKET_TIMES): FileStore => {
  const ask = bucketClient(bucket, times, isAnswer)
  const away = awayOf(bucket)
  const prefix = bucket.prefix ? `${bucket.prefix}/` : ''
  const place = (key: string) => ({ Bucket: bucket.name, Key: `${prefix}${checkedKey(key)}` })

  const read: FileStore['read'] = async (key, range) => {
    const found = await ask(times.answerMs, (s3, options) =>
      s3.getObject({ ...place(key), ...part(range) }, options),
    ).catch(unlessMissing)
    return found && flowing(found.Body as Readable, { standstillMs: times.standstillMs, away })
  }

  /** Until its last byte, which `ask` does not wait for by itself. */
  const readWhole = (ms: number, key: string, range?: ByteRange): Promise<Buffer | undefined> =>
    ask(ms, async (s3, options) => {
      const { Body } = await s3.getObject({ ...place(key), ...part(range) }, options)
      return Buffer.from((await Body?.transformToByteArray()) ?? [])
    }).catch(unlessMissing)

  /** By what it contains: tools that fill a bucket from a folder do not know every type. */
  const readType = async (key: string): Promise<string | undefined> => {
    const start = await readWhole(times.answerMs, key, { start: 0, end: TELLING_BYTES - 1 })
    return start && (await fileTypeFromBuffer(start))?.mime
  }

  return {
    read,
    readWhole: (key) => readWhole(times.readMs, key),
    look: async (key) => {
      // Not by HEAD, which does not say whether the file is missing or the bucket.
      const found = await ask(times.answerMs, async (s3, options) => {
        const { Body, ContentLength, ContentRange, ContentType } = await s3.getObject(
          { ...place(key), Range: 'bytes=0-0' },
          options,
        )
        await Body?.transformToByteArray()
        // Who knows no parts of an empty file sends the whole of it.
        return { size: Number(ContentRange?.split('/')[1] ?? ContentLength), type: ContentType }
      }).catch(unlessNothing)
      if (!found) return undefined
      if (found.size === 0) return { size: 0, type: UNKNOWN_TYPE }
      const isKnown = found.type && !UNTOLD_TYPES.has(found.type)
      return { ...found, type: (isKnown ? found.type : await readType(key)) ?? UNKNOWN_TYPE }
    },
    take: async (key, file) => {
      const Body = await readFile(file)
      const ContentType = (await fileTypeFromBuffer(Body))?.mime ?? UNKNOWN_TYPE
      await ask(times.storeMs, (s3, options) =>
        s3.putObject({ ...place(key), Body, ContentType }, options),
      )
      await rm(file, { force: true })
    },
    list: (folder) => listAll(ask, { ...place(folder), prefix, answerMs: times.answerMs }),
    remove: async (keys) => {
      const inTurn = pLimit(MOST_REMOVED)
      await inTurn.map(keys, (key) =>
        ask(times.answerMs, (s3, options) => s3.deleteObject(place(key), options)),
      )
    },
  }
}

const listAll = async (
  ask: BucketClient,
  folder: { Bucket: string; Key: string; prefix: string; answerMs: number },
): Promise<Listed[]> => {
  const { answerMs, Bucket, Key, prefix } = folder
  const listed: Listed[] = []
  let ContinuationToken: string | undefined
  do {
    const page = await ask(answerMs, (s3, options) =>
      s3.listObjectsV2({ Bucket, Prefix: `${Key}/`, ContinuationToken }, options),
    )
    for (const { Key: key, LastModified } of page.Contents ?? []) {
      // Consoles make objects of folders, whose names end with a slash.
      if (key && LastModified && !key.endsWith('/')) {
        listed.push({ key: key.slice(prefix.length), modified: LastModified })
      }
    }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
  return listed
}

const part = (range: ByteRange | undefined) =>
  range && { Range: `bytes=${range.start}-${range.end}` }

/** What tools say that know nothing of a file. */
const UNTOLD_TYPES = new Set([UNKNOWN_TYPE, 'binary/octet-stream'])

const isAnswer = (error: unknown): boolean => isMissing(error) || isOfNothing(error)

const unlessMissing = (error: unknown): undefined => {
  if (!isMissing(error)) throw error
}

const unlessNothing = (error: unknown): { size: number; type?: string } | undefined => {
  if (isOfNothing(error)) return { size: 0 }
  return unlessMissing(error)
}

/**
 * A file as it comes. Only while somebody waits for its next part may it stand still for so long and
 * no longer: a reader may take any time. Whoever cancels closes the connection.
 */
const flowing = (
  source: Readable,
  { away, standstillMs }: { away: (error: unknown) => StoreAway; standstillMs: number },
): ReadableStream<Uint8Array> => {
  // What breaks before anybody reads is told to whoever reads.
  source.on('error', () => undefined)
  const parts = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const timer = setTimeout(
          () => source.destroy(new Error('the store stands still')),
          standstillMs,
        )
        try {
          const { done, value } = await parts.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          throw away(error)
        } finally {
          clearTimeout(timer)
        }
      },
      cancel: () => void source.destroy(),
    },
    // Nothing is read before somebody wants it.
    { highWaterMark: 0 },
  )
}
