import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type Where,
} from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'

import { type Application, CONSENT_VERSION } from '../core/application'
import { isSameCity } from '../core/same-city'

export type Slugs = { cities: string; members: string }
/** `known`: the city has a membership or an application already, and nothing was written. */
export type Outcome = { kind: 'stored'; member: number | string } | { kind: 'known' }

type StoredCity = {
  id: number | string
  name?: string | Partial<Record<Locale, string | null>> | null
  subdivision?: string | null
}

/** Names the advisory lock that lets applications in one at a time, on every instance. */
const APPLICATION_LOCK = 7_233_010

/**
 * Stores an application: the city, as a draft, if we do not know it, and its membership with
 * status `applied`. Both or neither; a city or contact that we have is never changed from outside.
 *
 * @param locale the asker's language, which the city's name is then in.
 */
export const storeApplication = async (args: {
  req: PayloadRequest
  slugs: Slugs
  application: Application
  locale: Locale
  now: Date
}): Promise<Outcome> => {
  const { req } = args
  const own = await initTransaction(req)
  try {
    await oneAtATime(req)
    const outcome = await store(args)
    if (own) await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const store = async (it: Parameters<typeof storeApplication>[0]): Promise<Outcome> => {
  const known = await knownCity(it)
  if (known !== undefined && (await hasMembership(it, known))) return { kind: 'known' }
  const city = known ?? (await createCity(it))
  const { contact } = it.application
  const member = await it.req.payload.create({
    collection: it.slugs.members as never,
    draft: true,
    locale: it.locale,
    // Typed by the slug that the feature is told, so the fields are known to the tests alone.
    data: {
      city,
      status: 'applied',
      appliedAt: it.now.toISOString(),
      contact,
      application: {
        consentVersion: CONSENT_VERSION,
        consentedAt: it.now.toISOString(),
        language: it.locale,
      },
    } as never,
    depth: 0,
    req: it.req,
  })
  return { kind: 'stored', member: (member as { id: number | string }).id }
}

const knownCity = async ({
  req,
  slugs,
  application: { city },
}: Parameters<typeof storeApplication>[0]): Promise<StoredCity['id'] | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.cities as never,
    where: { country: { equals: city.country } },
    draft: true,
    locale: 'all',
    depth: 0,
    limit: 0,
    pagination: false,
    joins: false,
    trash: true,
    select: { name: true, subdivision: true } as never,
    req,
  })
  const applicant = { names: [city.name], country: city.country, subdivision: city.subdivision }
  return (docs as unknown as StoredCity[]).find(({ name, subdivision }) =>
    isSameCity(applicant, { names: namesOf(name), country: city.country, subdivision }),
  )?.id
}

const namesOf = (name: StoredCity['name']): string[] =>
  typeof name === 'string' ? [name] : LOCALE_CODES.flatMap((locale) => name?.[locale] ?? [])

const hasMembership = async (
  { req, slugs }: Parameters<typeof storeApplication>[0],
  city: StoredCity['id'],
): Promise<boolean> => {
  const where: Where = { city: { equals: city } }
  const { totalDocs } = await req.payload.count({
    collection: slugs.members as never,
    where,
    trash: true,
    req,
  })
  return totalDocs > 0
}

const createCity = async ({
  req,
  slugs,
  application: { city },
  locale,
}: Parameters<typeof storeApplication>[0]): Promise<StoredCity['id']> => {
  const created = await req.payload.create({
    collection: slugs.cities as never,
    draft: true,
    locale,
    data: { ...city, sourceLocale: locale } as never,
    depth: 0,
    req,
  })
  return (created as StoredCity).id
}

/** Two applications for one new city would otherwise each create it. */
const oneAtATime = async (req: PayloadRequest): Promise<void> => {
  const transaction = await req.transactionID
  const session = transaction ? req.payload.db.sessions?.[transaction] : undefined
  // The Postgres adapter keeps drizzle's transaction there; Payload types it for every adapter.
  const { db } = session as unknown as { db: { execute: (query: unknown) => Promise<unknown> } }
  await db.execute(sql`select pg_advisory_xact_lock(${APPLICATION_LOCK})`)
}
