import { describe, expect, it } from 'vitest'

import { bootWrites, rounds } from './setup'

const { payload, api } = await bootWrites()
const account = { email: 'ana@example.org', password: 'a long password' }
const { id } = await payload.create({ collection: 'users', data: { ...account, name: 'Ana' } })

const signIn = async (): Promise<string> => {
  const { body } = await api.post('/api/users/login').send(account).expect(200)
  return body.token
}
const whoIs = async (token: string) => {
  const { body } = await api.get('/api/users/me').set('Authorization', `JWT ${token}`).expect(200)
  return body.user?.email as string | undefined
}
const three = <T>(make: () => Promise<T>) => Promise.all([make(), make(), make()])

describe('sign-ins of one person at the same moment', () => {
  it('all stay valid', async () => {
    for (let round = 0; round < rounds(30); round += 1) {
      const tokens = await three(signIn)
      expect(await Promise.all(tokens.map(whoIs))).toEqual(Array(3).fill(account.email))
    }
  })

  it('survive a sign-out and a refresh meanwhile', async () => {
    const [leaving = '', staying = ''] = await three(signIn)
    const post = (path: string, token: string) =>
      api.post(`/api/users/${path}`).set('Authorization', `JWT ${token}`).expect(200)
    const [begun] = await Promise.all([
      signIn(),
      post('logout', leaving),
      post('refresh-token', staying),
    ])
    expect(await whoIs(begun)).toBe(account.email)
    expect(await whoIs(staying)).toBe(account.email)
    expect(await whoIs(leaving)).toBeUndefined()
  })

  it('take back no change of the person that was stored meanwhile', async () => {
    for (let round = 0; round < rounds(50); round += 1) {
      const name = `Ana ${round}`
      await Promise.all([
        signIn(),
        signIn(),
        payload.update({ collection: 'users', id, data: { name } }),
      ])
      expect((await payload.findByID({ collection: 'users', id })).name).toBe(name)
    }
  })
})
