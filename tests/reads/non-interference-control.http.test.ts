import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'

import { findDifferences } from './interference'
import { bootNetwork } from './network'
import { networkStates } from './network-states'
import { generateRequests } from './requests'

/** The read rule that documentation suggests, and nothing else. */
const usualRule = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((it) =>
    it.versions
      ? {
          ...it,
          access: {
            ...it.access,
            read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
          },
        }
      : it,
  ),
})

const { payload, handle } = await bootNetwork({ plugins: [usualRule] })

describe('the test of non-interference', () => {
  it('notices that the usual rule alone is not enough', { timeout: 120_000 }, async () => {
    const { differences } = await findDifferences({
      states: networkStates({ payload, handle }),
      // Without the guard some bad paths are unhandled rejections (Payload 3.90).
      requests: generateRequests(payload.config, 150, 20_261_121).filter(
        ({ url }) => !/joins|where|sort|graphql/.test(url),
      ),
    })
    expect(differences.length).toBeGreaterThan(0)
  })
})
