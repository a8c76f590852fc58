import { describe, expect, it } from 'vitest'

import { documentsOfNewJob, newJobAddress } from './new-job'

const KNOWN = ['articles', 'events']

describe('the address of a new job', () => {
  it('brings its documents, language and step', () => {
    const documents = [
      { collection: 'articles', id: '3' },
      { collection: 'events', id: '12' },
    ]
    const address = newJobAddress({ documents, locale: 'fr', step: 'review' })
    const query = new URL(address, 'http://localhost').searchParams
    expect(query.get('into')).toBe('fr')
    expect(query.get('step')).toBe('review')
    expect(documentsOfNewJob(query.get('of'), KNOWN)).toEqual([
      { relationTo: 'articles', value: 3 },
      { relationTo: 'events', value: 12 },
    ])
  })

  it.each([undefined, '', 'users:3', 'articles:x', 'articles', ['articles:3']])(
    'brings nothing for %o',
    (of) => {
      expect(documentsOfNewJob(of, KNOWN)).toEqual([])
    },
  )
})
