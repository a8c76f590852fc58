import { describe, expect, it } from 'vitest'

import { readEnv } from '@/platform/env'

import { bucketOf } from './media-store'

const bucketIn = (variables: Record<string, string>) =>
  bucketOf(
    readEnv({
      PAYLOAD_SECRET: 'x'.repeat(32),
      DATABASE_URL: 'postgres://localhost/x',
      ...variables,
    }),
  )

describe('the bucket of an environment', () => {
  it('is none where none is set', () => {
    expect(bucketIn({ S3_REGION: 'eu-central-1' })).toBeUndefined()
  })

  it('of another store is named in paths, in whatever region', () => {
    const endpoint = 'http://localhost:9000'
    expect(bucketIn({ S3_BUCKET: 'media', S3_ENDPOINT: endpoint })).toEqual({
      ...{ name: 'media', endpoint, region: 'us-east-1', forcePathStyle: true },
      ...{ credentials: undefined, prefix: undefined },
    })
  })

  it('of Amazon is named in hosts, in its region', () => {
    const key = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }
    expect(bucketIn({ S3_BUCKET: 'media', S3_REGION: 'eu-west-3', ...key })).toMatchObject({
      ...{ endpoint: undefined, region: 'eu-west-3', forcePathStyle: false },
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    })
  })

  it('is named as the operator says', () => {
    const set = { S3_BUCKET: 'media', S3_ENDPOINT: 'https://s3.example.org' }
    expect(bucketIn({ ...set, S3_FORCE_PATH_STYLE: 'false', S3_PREFIX: 'cms' })).toMatchObject({
      ...{ forcePathStyle: false, prefix: 'cms' },
    })
  })
})
