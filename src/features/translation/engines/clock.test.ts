import { expect, it } from 'vitest'

import { systemClock } from './clock'

it('wakes sleepers in time, or at once when they are called off', async () => {
  const begin = systemClock.now()
  await systemClock.sleep(20, new AbortController().signal)
  expect(systemClock.now() - begin).toBeGreaterThanOrEqual(19)

  const called = new AbortController()
  const long = systemClock.sleep(1_000_000, called.signal)
  called.abort()
  await expect(long).resolves.toBeUndefined()
  await expect(systemClock.sleep(1_000_000, AbortSignal.abort())).resolves.toBeUndefined()
})
