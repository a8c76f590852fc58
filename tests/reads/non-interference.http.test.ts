import { describe, expect, it } from 'vitest'

import { FULL_COUNTS } from '../setup/counts'
import { findDifferences } from './interference'
import { bootNetwork } from './network'
import { networkStates } from './network-states'
import { generateRequests, type ReadRequest } from './requests'

const { payload, handle } = await bootNetwork()

/** Of each text that can fall back: conditions that only a secret meets, and orders by it. */
const ABOUT_FALLEN_BACK: ReadRequest[] = [
  ['cities', ['name', 'slogan.line', 'events.title']],
  ['events', ['title', 'summary', 'sessions.label', 'city.name', 'cities.name', '_status']],
].flatMap(([slug, paths]) =>
  [paths].flat().flatMap((path) =>
    ['locale=fr&fallback-locale=en', 'locale=es&fallback-locale=fr,en'].flatMap((languages) =>
      [
        `where[${path}][like]=b`,
        `where[${path}][equals]=secret b rising`,
        `sort=${path}`,
        `sort=-${path}&limit=2&page=2`,
      ].map(
        (question): ReadRequest => ({
          method: 'GET',
          url: `/api/${slug}?${languages}&${question}`,
        }),
      ),
    ),
  ),
)

const REQUESTS = FULL_COUNTS ? 2_000 : 80

describe('what an anonymous reader is answered', () => {
  it('does not depend on anything unpublished or private', { timeout: 600_000 }, async () => {
    const { differences, answered, broken } = await findDifferences({
      states: networkStates({ payload, handle }),
      requests: [...generateRequests(payload.config, REQUESTS, 20_261_121), ...ABOUT_FALLEN_BACK],
    })
    expect(differences.slice(0, 3)).toEqual([])
    expect(broken).toEqual([])
    // The requests must have reached the data.
    expect(answered).toBeGreaterThan(REQUESTS / 3)
  })
})
