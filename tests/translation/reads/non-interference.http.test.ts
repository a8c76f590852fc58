import { describe, expect, it } from 'vitest'
import { findDifferences } from '../../reads/interference'
import { bootNetwork } from '../../reads/network'
import { networkStates } from '../../reads/network-states'
import { generateRequests } from '../../reads/requests'
import {
  addTranslationRules,
  fillTranslationSecrets,
  translationRequests,
} from '../../reads/secrets/translation-secrets'
import { FULL_COUNTS } from '../../setup/counts'
import { GUARDED_WITH_TRANSLATION } from './guarded'

const { payload, handle } = await bootNetwork({ plugins: GUARDED_WITH_TRANSLATION })
await addTranslationRules(payload)

const REQUESTS = FULL_COUNTS ? 2_000 : 80

describe('what an anonymous reader is answered', () => {
  it('does not depend on anything unpublished, private or of translators', {
    timeout: 600_000,
  }, async () => {
    const { differences, answered, broken } = await findDifferences({
      states: networkStates({ payload, handle, also: fillTranslationSecrets }),
      requests: [
        ...generateRequests(payload.config, REQUESTS, 20_261_121),
        ...translationRequests(payload.config),
      ],
    })
    expect(differences.slice(0, 3)).toEqual([])
    expect(broken).toEqual([])
    // The requests must have reached the data.
    expect(answered).toBeGreaterThan(REQUESTS / 3)
  })
})
