import { describe, expect, it } from 'vitest'

import { readEnv } from './env'

const NEEDED = { PAYLOAD_SECRET: 'x'.repeat(32), DATABASE_URL: 'postgres://localhost/x' }
const ENDPOINT = 'https://s3.example.org'
const KEY = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }

describe('the widths of pictures', () => {
  it.each([
    ['the usual ones', {}, 8],
    ['those that are set', { IMAGE_WIDTHS: '320, 640' }, 2],
    ['none where they are set to nothing', { IMAGE_WIDTHS: '' }, 0],
  ])('are %s', (_, variables, count) => {
    expect(readEnv({ ...NEEDED, ...variables }).IMAGE_WIDTHS).toHaveLength(count)
  })
})

describe('a bucket for uploads', () => {
  it.each([
    ['none', {}],
    ['empty variables', { S3_BUCKET: '', S3_ACCESS_KEY_ID: '', S3_ENDPOINT: '' }],
    ['of another store', { S3_BUCKET: 'media', S3_ENDPOINT: ENDPOINT, ...KEY }],
    ['of Amazon, by the role of the machine', { S3_BUCKET: 'media', S3_REGION: 'eu-central-1' }],
    ['shared', { S3_BUCKET: 'media', S3_ENDPOINT: ENDPOINT, S3_PREFIX: 'cms/production' }],
  ])('may be set: %s', (_, variables) => {
    expect(() => readEnv({ ...NEEDED, ...variables })).not.toThrow()
  })

  it.each<[string, object, RegExp]>([
    [
      'a key without its secret',
      { S3_BUCKET: 'media', S3_ENDPOINT: ENDPOINT, S3_ACCESS_KEY_ID: 'key' },
      /S3_SECRET_ACCESS_KEY: .*set the secret/,
    ],
    [
      'a secret without its key',
      { S3_BUCKET: 'media', S3_ENDPOINT: ENDPOINT, S3_SECRET_ACCESS_KEY: 'secret' },
      /S3_ACCESS_KEY_ID: .*set the key/,
    ],
    ['a key for no bucket', KEY, /S3_BUCKET: .*name the bucket/],
    ['an endpoint of no bucket', { S3_ENDPOINT: ENDPOINT }, /S3_BUCKET: .*name the bucket/],
    ['Amazon without a region', { S3_BUCKET: 'media', ...KEY }, /S3_REGION: .*name the region/],
    ['an endpoint that is none', { S3_BUCKET: 'media', S3_ENDPOINT: 's3:9000' }, /S3_ENDPOINT: /],
    [
      'a prefix that leads elsewhere',
      { S3_BUCKET: 'media', S3_ENDPOINT: ENDPOINT, S3_PREFIX: '../cms' },
      /S3_PREFIX: .*cms\/production/,
    ],
  ])('is refused by name: %s', (_, variables, said) => {
    expect(() => readEnv({ ...NEEDED, ...variables })).toThrow(said)
  })
})
