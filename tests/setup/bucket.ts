import { afterAll } from 'vitest'

import { S3_KEY, startS3 } from './s3-server'

/** Has this test file keep its uploads in a bucket of its own. To be said before Payload is booted. */
export const keepInBucket = async () => {
  const s3 = await startS3({ pageSize: 5 })
  Object.assign(process.env, {
    S3_BUCKET: s3.bucket,
    S3_ENDPOINT: s3.endpoint,
    S3_ACCESS_KEY_ID: S3_KEY.accessKeyId,
    S3_SECRET_ACCESS_KEY: S3_KEY.secretAccessKey,
    S3_PREFIX: 'cms/test',
  })
  afterAll(async () => {
    for (const name of Object.keys(process.env))
      if (name.startsWith('S3_')) delete process.env[name]
    await s3.close()
  })
  return s3
}
