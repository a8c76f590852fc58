import type { S3 } from '@aws-sdk/client-s3'

import { bucketFault } from './bucket-faults'
import { StoreAway } from './file-store'

/** A bucket of S3, or of what speaks its protocol (MinIO, Ceph, R2, …). */
export type Bucket = {
  name: string
  region: string
  /** Amazon's own where there is none. */
  endpoint?: string | undefined
  /** Without these the SDK looks for the role of the machine. */
  credentials?: { accessKeyId: string; secretAccessKey: string } | undefined
  /** Whether the bucket is named in the path of an address and not in its host. */
  forcePathStyle: boolean
  /** In front of every key, for a bucket that is not ours alone. */
  prefix?: string | undefined
}

/**
 * How long the store may take, in milliseconds. A transaction waits for a whole file, and later for
 * one to arrive and for the removal of others if it does not: either for less than the 30 s for which
 * Postgres lets it be idle.
 */
export type BucketTimes = {
  connectMs: number
  /** For an answer to begin, whatever was tried again meanwhile. */
  answerMs: number
  /** For a whole file to be read. */
  readMs: number
  /** For a file to arrive. */
  storeMs: number
  /** For the next part of a file that is being sent. */
  standstillMs: number
}

export const BUCKET_TIMES: BucketTimes = {
  connectMs: 3_000,
  answerMs: 10_000,
  readMs: 18_000,
  storeMs: 18_000,
  standstillMs: 20_000,
}

type Call<T> = (s3: S3, options: { abortSignal: AbortSignal }) => Promise<T>

/** Runs a call, and gives up after some milliseconds. */
export type BucketClient = <T>(ms: number, call: Call<T>) => Promise<T>

/**
 * Asks a bucket. The SDK is loaded when something is asked first: who keeps files in a folder never
 * pays for it.
 *
 * @param expected the errors that are answers, which are thrown as they are
 * @throws StoreAway, from every call that fails otherwise
 */
export const bucketClient = (
  bucket: Bucket,
  { connectMs }: BucketTimes,
  expected: (error: unknown) => boolean,
): BucketClient => {
  const away = awayOf(bucket)
  let client: Promise<S3> | undefined
  return async (ms, call) => {
    client ??= connect(bucket, connectMs)
    const deadline = new AbortController()
    const late = new Error(`no answer within ${ms / 1_000} s`)
    const timer = setTimeout(() => deadline.abort(late), ms)
    try {
      return await call(await client, { abortSignal: deadline.signal })
    } catch (error) {
      if (expected(error)) throw error
      throw away(deadline.signal.aborted ? late : error)
    } finally {
      // What has begun to answer may go on: a file is sent for as long as somebody reads it.
      clearTimeout(timer)
    }
  }
}

/** Tells what a bucket has failed us with. */
export const awayOf = ({ endpoint, name, region }: Bucket): ((error: unknown) => StoreAway) => {
  const told = { name, endpoint: endpoint ?? `Amazon (${region})` }
  return (error) => new StoreAway(bucketFault(error, told))
}

const connect = async (bucket: Bucket, connectionTimeout: number): Promise<S3> => {
  const { S3 } = await import('@aws-sdk/client-s3')
  const { credentials, endpoint, forcePathStyle, region } = bucket
  return new S3({
    region,
    forcePathStyle,
    ...(endpoint && { endpoint }),
    ...(credentials && { credentials }),
    // Checksums in trailers are Amazon's alone. What is sent is signed with its hash anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Each file that is being sent has a socket: many slow readers must not keep out the others.
    requestHandler: {
      connectionTimeout,
      httpAgent: { maxSockets: MOST_SOCKETS },
      httpsAgent: { maxSockets: MOST_SOCKETS },
    },
  })
}

const MOST_SOCKETS = 500
