import { describe, expect, it } from 'vitest'

import { findDifferences } from './interference'
import { bootNetwork } from './network'

const { payload, handle } = await bootNetwork()

const REQUESTS = process.env.FULL_COUNTS ? 2_000 : 150

describe('what an anonymous reader is answered', () => {
  it('does not depend on anything unpublished or private', { timeout: 600_000 }, async () => {
    const { differences, answered, broken } = await findDifferences({
      payload,
      handle,
      count: REQUESTS,
      seed: 20_261_121,
    })
    expect(differences.slice(0, 3)).toEqual([])
    expect(broken).toEqual([])
    // The requests must have reached the data.
    expect(answered).toBeGreaterThan(REQUESTS / 3)
  })
})
