import { describe, expect, it } from 'vitest'

import { ensureFirstAdmin } from '@/startup/first-admin'

import { bootPayload } from '../setup/payload'

const payload = await bootPayload()

const ensure = () =>
  ensureFirstAdmin({
    payload,
    dataDir: '/nowhere',
    secrets: {} as never,
    chosen: { email: 'first@example.org', password: 'correct horse battery staple' },
  })

const administrators = async () =>
  (await payload.find({ collection: 'users', where: { roles: { in: ['admin'] } } })).docs

describe('an installation whose accounts are all others', () => {
  it('gets its first administrator, once', async () => {
    await payload.create({
      collection: 'users',
      data: {
        email: 'demo@example.invalid',
        password: 'correct horse battery staple',
        name: 'Demonstration',
        roles: ['editor'],
        active: false,
      },
    })
    await ensure()
    await ensure()
    expect((await administrators()).map(({ email }) => email)).toEqual(['first@example.org'])
  })
})
