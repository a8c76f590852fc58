import type { Config, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { accessRules } from './access-rules'
import { accessFor, globalAccessFor, OPERATIONS, POLICY } from './policy'

const asked = (user: object | null, locale: string | null = 'fr', data?: object) =>
  ({ req: { user, locale } as unknown as PayloadRequest, data }) as never

const translator = (active: boolean) => ({
  id: 1,
  active,
  roles: ['translator'],
  languages: [{ locale: 'fr', translate: true, release: false }],
})

describe('the table of access', () => {
  it.each(['sessions', 'constructor', '__proto__'])(
    'opens nothing for %s, which it does not know',
    (slug) => {
      expect(() => accessFor(slug)).toThrow(slug)
      expect(() => globalAccessFor(slug)).toThrow(slug)
    },
  )

  it.each(Object.keys(POLICY))(
    'answers with yes or no, and never a filter, who may create %s',
    (slug) => {
      for (const role of ['admin', 'editor', 'translator', 'member']) {
        expect(accessFor(slug).create?.(asked({ id: 1, active: true, roles: [role] }))).toBeTypeOf(
          'boolean',
        )
      }
    },
  )

  it.each(Object.keys(POLICY))('gives somebody inactive no more of %s than anybody', (slug) => {
    for (const operation of OPERATIONS) {
      const rule = accessFor(slug)[operation]
      expect(rule?.(asked({ id: 1, active: false, roles: ['admin'] }))).toEqual(rule?.(asked(null)))
    }
  })

  it('lets a translator update in own languages, and publish only where that is granted', () => {
    const update = accessFor('topics').update
    expect(update?.(asked(translator(true)))).toBe(true)
    expect(update?.(asked(translator(true), 'ar'))).toBe(false)
    expect(update?.(asked(translator(true), 'all'))).toBe(false)
    expect(update?.(asked(translator(true), 'fr', { _status: 'published' }))).toBe(false)
    expect(update?.(asked(translator(false)))).toBe(false)
  })
})

describe('accessRules', () => {
  it('refuses to start with a collection that leaves an operation to Payload’s default', () => {
    const { delete: _open, ...access } = accessFor('topics')
    const config = { collections: [{ slug: 'topics', access, fields: [] }] } as unknown as Config
    expect(() => accessRules({ members: 'members' })(config)).toThrow(
      '"topics" does not say who may delete',
    )
  })

  it('refuses to start with presets of lists that anybody signed in may write', () => {
    const topics = { slug: 'topics', access: accessFor('topics'), enableQueryPresets: true }
    const { read } = accessFor('payload-query-presets')
    const config = { collections: [{ ...topics, fields: [] }], queryPresets: { access: { read } } }
    expect(() => accessRules({ members: 'members' })(config as unknown as Config)).toThrow(
      '"payload-query-presets" does not say who may create, update, delete',
    )
  })
})
