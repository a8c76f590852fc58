import type { CollectionSlug, PayloadRequest } from 'payload'

import { ownRequest } from '@/platform/own-request'

/** The names of people, by how they are stored as actors (`users:5`); none for who is gone. */
export const namesOf = async (
  req: PayloadRequest,
  actors: readonly (string | null | undefined)[],
): Promise<Map<string, string>> => {
  const accounts = await accountsOf(
    req,
    actors.flatMap((actor) => personIn(actor) ?? []),
  )
  return new Map(accounts.map(({ id, name }) => [`users:${id}`, name]))
}

/** The account in `users:5`; undefined for processes and for the operator. */
export const personIn = (actor: string | null | undefined): number | undefined => {
  const id = /^users:(\d{1,9})$/.exec(actor ?? '')?.[1]
  return id === undefined ? undefined : Number(id)
}

/** What of an account concerns the work on translations. */
export type Account = {
  id: number
  name: string
  email: string
  active?: boolean | null
  language?: string | null
  roles?: readonly string[]
  languages?: readonly object[] | null
}

/** Whoever asks: names of colleagues and addresses for mails are read by the system. */
export const accountsOf = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Account[]> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  return accountsWhere(req, { id: { in: wanted } })
}

/** Whom to ask when nobody else is known: the active editors, or admins where there are none. */
export const editorsOf = async (req: PayloadRequest): Promise<Account[]> => {
  const active = { active: { equals: true } }
  for (const role of ['editor', 'admin']) {
    const found = await accountsWhere(req, { and: [active, { roles: { in: [role] } }] })
    if (found.length > 0) return found
  }
  return []
}

/** Whose account is in use, by name. */
export const activePeople = async (req: PayloadRequest): Promise<Account[]> =>
  (await accountsWhere(req, { active: { equals: true } })).toSorted((one, other) =>
    one.name.localeCompare(other.name),
  )

const accountsWhere = async (req: PayloadRequest, where: object): Promise<Account[]> => {
  const { docs } = await req.payload.find({
    collection: USERS,
    where: where as never,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: ownRequest(req),
  })
  return docs as unknown as Account[]
}

/** The collection that `users:5` names. */
export const USERS = 'users' as CollectionSlug
