import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { findDifferences } from './interference'
import { generateRequests } from './requests'
import { bootBothStates } from './secrets/product'

/** One hole: the addresses of people who did not make them public. */
const showAddresses = ({ collections }: Payload): void => {
  const { fields, flattenedFields } = collections.people.config
  for (const field of [...fields, ...flattenedFields])
    if ('name' in field && field.name === 'email' && 'access' in field) delete field.access?.read
}

const { config, states, words } = await bootBothStates(showAddresses)

describe('the test of non-interference', () => {
  it('notices one private field that readers are shown', { timeout: 300_000 }, async () => {
    // Of the requests of the proof itself, those that are about the collection with the hole.
    const requests = generateRequests(config, 1_500, 20_261_122, words).filter(({ url, body }) =>
      /people|person/i.test(`${url} ${body}`),
    )
    const { differences } = await findDifferences({ states, requests })
    expect(differences.length).toBeGreaterThan(0)
  })
})
