import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import type supertest from 'supertest'

const PASSWORD = 'correct horse battery staple'

/** Creates an administrator, or somebody else, and signs in; returns the value of the `Authorization` header. */
export const signIn = async (
  payload: Payload,
  api: ReturnType<typeof supertest>,
  email = 'admin@example.org',
  as: Pick<RequiredDataFromCollectionSlug<'users'>, 'member' | 'roles'> = { roles: ['admin'] },
): Promise<string> => {
  await payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: 'Admin', ...as },
  })
  const { body } = await api
    .post('/api/users/login')
    .send({ email, password: PASSWORD })
    .expect(200)
  return `JWT ${body.token}`
}
