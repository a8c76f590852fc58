import { describe, expect, it } from 'vitest'

import { withDraft } from '../../examples/starter/src/cms/draft'

const text = (words: string) => ({ root: { children: [{ type: 'text', text: words }] } })
const published = {
  title: 'Old title',
  body: text('Old body'),
  city: { name: 'Oslo', path: '/cities/oslo' },
  topics: [{ name: 'Youth', path: '/topics/youth' }],
  speakers: [{ positionAtTheTime: 'Mayor', person: { name: 'Ada', path: '/people/ada' } }],
  sessions: { docs: [{ title: 'A session', path: '/events/a-session' }] },
}

describe('the preview of a draft in the example', () => {
  it('shows the words of the draft, and related documents as they are published', () => {
    const draft = {
      title: 'New title',
      body: text('New body'),
      city: 31,
      topics: [1],
      speakers: [{ positionAtTheTime: 'Former mayor', person: 4 }],
    }
    expect(withDraft(published, draft)).toEqual({
      ...published,
      title: 'New title',
      body: text('New body'),
      speakers: [{ ...published.speakers[0], positionAtTheTime: 'Former mayor' }],
    })
  })

  it('shows no relation and no row that the draft has taken away', () => {
    expect(withDraft(published, { city: null, speakers: [] })).toMatchObject({
      city: null,
      speakers: [],
    })
  })

  it('shows a draft that was never published without what it relates to', () => {
    expect(withDraft(null, { title: 'First', topics: [1, 2] })).toEqual({
      title: 'First',
      topics: [],
    })
  })

  it('leaves a published document alone where there is no draft', () => {
    expect(withDraft(published, undefined)).toBe(published)
  })
})
