import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

process.env.SERVER_URL = 'https://cms.example.org'
const { payload, api } = await bootHttp()

describe('the cookie of a session', () => {
  it('is sent by HTTPS alone where the server is reached so, and read by no script', async () => {
    await signIn(payload, api, 'editor@example.org', { roles: ['editor'] })
    const { headers } = await api
      .post('/api/users/login')
      .send({ email: 'editor@example.org', password: 'correct horse battery staple' })
      .expect(200)
    const [cookie] = headers['set-cookie'] as unknown as string[]
    expect(cookie).toMatch(/^payload-token=/)
    expect(cookie).toContain('; Secure')
    expect(cookie).toContain('; HttpOnly')
    expect(cookie).toContain('; SameSite=Strict')
  })
})
