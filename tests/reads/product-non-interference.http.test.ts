import { describe, expect, it } from 'vitest'

import { FULL_COUNTS } from '../setup/counts'
import { findDifferences } from './interference'
import { generateRequests } from './requests'
import { afterAnEditor, bootBothStates } from './secrets/product'
import { fileRequests, publicRequests, sentByReaders } from './secrets/public-requests'

const { config, states, words } = await bootBothStates()

/** Of Payload's own addresses, and of ours. */
const [READS, QUESTIONS] = FULL_COUNTS ? [1_500, 500] : [50, 30]

describe('what an anonymous reader of the product is answered', () => {
  it('does not depend on anything unpublished or private', { timeout: 900_000 }, async () => {
    const questions = publicRequests(config, QUESTIONS, 20_261_122, words)
    const requests = [
      ...generateRequests(config, READS, 20_261_122, words),
      ...questions,
      ...fileRequests(words),
      // Each takes half a second, so that its time tells nothing.
      ...(FULL_COUNTS ? sentByReaders(words) : []),
    ]
    const { differences, answered, broken } = await findDifferences({
      states: afterAnEditor(states, questions.slice(0, QUESTIONS / 2)),
      requests,
    })
    expect(differences.slice(0, 3)).toEqual([])
    expect(broken).toEqual([])
    // The requests must have reached the data.
    expect(answered).toBeGreaterThan(requests.length / 3)
  })
})
