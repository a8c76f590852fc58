import type { Payload } from 'payload'
import type supertest from 'supertest'

import { VISITORS, type Visitor } from './table'

export const PASSWORD = 'a long passphrase for the tests'

export const emailOf = (visitor: Visitor) => `${visitor}@canary-mail.example`

const ROLES_OF: Record<Exclude<Visitor, 'anonymous'>, string[]> = {
  inactive: ['admin'],
  member: ['member'],
  translator: ['translator'],
  editor: ['editor'],
  admin: ['admin'],
}

/** What each visitor sends to be known, and the ids of the accounts. */
export type SignedIn = {
  headers: Record<Visitor, Record<string, string>>
  ids: Record<string, number>
}

/** Makes an account for each visitor and signs it in; returns what each sends to be known. */
export const signInEverybody = async (
  payload: Payload,
  api: ReturnType<typeof supertest>,
  member: number | string | undefined,
): Promise<SignedIn> => {
  const ownMember = member ?? (await anyMember(payload))
  const headers = { anonymous: {} } as Record<Visitor, Record<string, string>>
  const ids: Record<string, number> = {}
  for (const visitor of VISITORS) {
    if (visitor === 'anonymous') continue
    const { id } = await payload.create({
      collection: 'users',
      data: {
        name: visitor,
        email: emailOf(visitor),
        password: PASSWORD,
        roles: ROLES_OF[visitor],
        active: true,
        languages: [
          { locale: 'fr', translate: true, review: false, release: false },
          { locale: 'es', translate: true, review: true, release: true },
        ],
        ...(visitor === 'member' && { member: ownMember }),
      } as never,
    })
    ids[visitor] = Number(id)
    const { body } = await api
      .post('/api/users/login')
      .send({ email: emailOf(visitor), password: PASSWORD })
      .expect(200)
    headers[visitor] = { Authorization: `JWT ${body.token}` }
  }
  // Switched off while signed in, and behind Payload's back, so that the session itself survives.
  await payload.db.updateOne({
    collection: 'users',
    id: ids.inactive as number,
    data: { active: false },
    req: {} as never,
  })
  return { headers, ids }
}

const anyMember = async (payload: Payload) => {
  const data = { name: 'Twin', country: 'CA' } as never
  const city = await payload.create({ collection: 'cities', draft: true, locale: 'en', data })
  const membership = { city: city.id, status: 'active' } as never
  const { id } = await payload.create({
    collection: 'members',
    draft: true,
    locale: 'en',
    data: membership,
  })
  return id
}
