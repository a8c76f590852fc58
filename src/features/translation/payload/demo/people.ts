import { randomBytes } from 'node:crypto'

import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { LOCALES, type Locale, SOURCE_LOCALE } from '@/content/locales'

export type DemoPeople = Record<'translator' | 'reviewer', (locale: Locale) => string | undefined>

const ROLES = ['translator', 'reviewer'] as const

/**
 * A translator and a reviewer for each language, whose names say that they are not real. Nobody
 * can sign in as one of them: the accounts are not active and their passwords are not kept.
 */
export const demoPeople = async (req: PayloadRequest, users: string): Promise<DemoPeople> => {
  const actors = new Map<string, string>()
  for (const { code, name } of LOCALES.filter((it) => it.code !== SOURCE_LOCALE)) {
    for (const role of ROLES) {
      const email = `demo-${role}-${code}@example.invalid`
      const id =
        (await find(req.payload, users, email)) ??
        (await add({ req, users, email, role, code, name }))
      actors.set(`${role} ${code}`, `${users}:${id}`)
    }
  }
  return {
    translator: (locale) => actors.get(`translator ${locale}`),
    reviewer: (locale) => actors.get(`reviewer ${locale}`),
  }
}

const find = async (payload: Payload, users: string, email: string) => {
  const { docs } = await payload.find({
    collection: users as CollectionSlug,
    where: { email: { equals: email } },
    ...{ limit: 1, depth: 0, select: {}, overrideAccess: true },
  })
  return docs[0]?.id
}

const add = async (args: {
  req: PayloadRequest
  users: string
  email: string
  role: (typeof ROLES)[number]
  code: Locale
  name: string
}) => {
  const { req, users, email, role, code, name } = args
  const isReviewer = role === 'reviewer'
  const { id } = await req.payload.create({
    collection: users as CollectionSlug,
    data: {
      email,
      name: `Demonstration ${role} (${name})`,
      password: randomBytes(24).toString('base64url'),
      roles: ['translator'],
      languages: [{ locale: code, translate: true, review: isReviewer, release: isReviewer }],
      active: false,
    } as never,
    overrideAccess: true,
    req,
  })
  return id
}
