import { expect, it } from 'vitest'

import { placesOf } from './kept-files'
import { sweepTask } from './sweep'

it('a sweep is tried for longer than a bucket is away', () => {
  const { retries } = sweepTask((collection) =>
    placesOf({ mediaDir: '', store: {} as never }, collection),
  )
  const { attempts = 0, backoff } = typeof retries === 'object' ? retries : {}
  expect(backoff?.type).toBe('exponential')
  // Each wait is twice the one before.
  expect((backoff?.delay ?? 0) * (2 ** attempts - 1)).toBeGreaterThan(3_600_000)
})
