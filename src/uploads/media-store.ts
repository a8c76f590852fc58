import type { Env } from '@/platform/env'

import type { Bucket } from './bucket-client'
import { bucketStore } from './bucket-store'
import type { FileStore } from './file-store'
import { folderStore } from './folder-store'

/** Where this installation keeps its uploads: in the bucket that is set, else in a folder. */
export const mediaStore = (env: Env): FileStore => {
  const bucket = bucketOf(env)
  return bucket ? bucketStore(bucket) : folderStore(env.MEDIA_DIR)
}

/** Every store but Amazon's takes this region, or any. */
const ANY_REGION = 'us-east-1'

/** The bucket of an environment that `readEnv` has found whole. */
export const bucketOf = (env: Env): Bucket | undefined => {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  if (!env.S3_BUCKET) return undefined
  return {
    name: env.S3_BUCKET,
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION ?? ANY_REGION,
    // Amazon names buckets in hosts; elsewhere there is rarely a host for each.
    forcePathStyle: env.S3_FORCE_PATH_STYLE ?? env.S3_ENDPOINT !== undefined,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
    prefix: env.S3_PREFIX,
  }
}
