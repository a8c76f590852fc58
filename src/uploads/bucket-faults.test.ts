import { describe, expect, it } from 'vitest'

import { isOutage } from '@/platform/outage'

import { bucketFault, isMissing } from './bucket-faults'
import { StoreAway } from './file-store'

const BUCKET = { name: 'media', endpoint: 'https://s3.example.org' }
const named = (name: string) => Object.assign(new Error('said by S3'), { name })

describe('the fault of a bucket', () => {
  it.each([
    [named('NoSuchBucket'), 'NoSuchBucket', 'S3_BUCKET'],
    [named('SignatureDoesNotMatch'), 'SignatureDoesNotMatch', 'S3_SECRET_ACCESS_KEY'],
    [named('AccessDenied'), 'AccessDenied', 's3:ListBucket'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED', 'S3_ENDPOINT'],
    [named('InternalError'), 'InternalError', 'S3_ENDPOINT'],
    ['something', 'something', 'S3_ENDPOINT'],
  ])('of %s names the bucket, the fault and the remedy', (error, fault, remedy) => {
    const text = bucketFault(error, BUCKET)
    for (const part of ['"media"', BUCKET.endpoint, fault, remedy]) expect(text).toContain(part)
  })

  it('is not taken for one of the database', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    expect(isOutage(refused)).toBe(true)
    expect(isOutage(new StoreAway(bucketFault(refused, BUCKET)))).toBe(false)
  })
})

describe('a file that is not there', () => {
  it.each([
    ['NoSuchKey', true],
    // A bucket that is missing is a fault: no file of it is known to be gone.
    ['NoSuchBucket', false],
    ['AccessDenied', false],
  ])('is what S3 calls %s: %s', (name, is) => {
    expect(isMissing(named(name))).toBe(is)
  })
})
