import type { Payload, PayloadRequest, Where } from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'
import { documentPath, isRouted } from '@/platform/routes'

import type { SeedDocument } from './content/kit'
import type { Ids } from './references'
import { resolved } from './references'

type Found = { id: number | string; legacy?: { urls?: string | null } } & Record<string, unknown>

/** Where an upload, which has no slug and whose file is renamed, says which demo file it is. */
export const uploadKey = (key: string) => ({ legacy: { urls: `demo-content/${key}` } })

const keyOf = ({ slug, legacy }: Found): string =>
  String(slug ?? legacy?.urls?.replace('demo-content/', '') ?? '')

const everything = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/**
 * The demo documents of a collection that exist already, by natural key: the slug in the source
 * language, the mark on an upload, the city of a membership. Documents in the trash and
 * documents whose slug an editor has changed (a redirect leads from the old address) count too, so
 * that a second run brings nothing back and changes nothing.
 */
export const existing = async (args: {
  payload: Payload
  req: PayloadRequest
  collection: string
  documents: readonly SeedDocument[]
  ids: Ids
}): Promise<Map<string, number | string>> => {
  const { payload, req, collection, documents, ids } = args
  const { docs } = await payload.find({
    ...everything,
    // Names of collections of the content model come as text here, whatever it holds.
    collection: collection as never,
    locale: SOURCE_LOCALE,
    draft: true,
    trash: true,
    req,
  })
  const found = docs as unknown as Found[]
  if (collection === 'members') return membersByCity(found, documents, ids)
  const byKey = new Map(found.map((document) => [keyOf(document), document.id]))
  const missing = documents.filter(({ key }) => !byKey.has(key))
  for (const [key, id] of await moved({ payload, req, collection, missing })) byKey.set(key, id)
  return byKey
}

const membersByCity = (found: Found[], documents: readonly SeedDocument[], ids: Ids) => {
  const byCity = new Map(found.map((member) => [member.city, member.id]))
  return new Map(
    documents.flatMap(({ key, data }) => {
      const id = byCity.get(resolved(data.city, ids))
      return id === undefined ? [] : [[key, id] as const]
    }),
  )
}

const moved = async (args: {
  payload: Payload
  req: PayloadRequest
  collection: string
  missing: readonly SeedDocument[]
}): Promise<[string, number | string][]> => {
  const { payload, req, collection, missing } = args
  if (!isRouted(collection) || missing.length === 0) return []
  const addressOf = (slug: string) => documentPath({ collection, locale: SOURCE_LOCALE, slug })
  const where: Where = { from: { in: missing.map(({ key }) => addressOf(key)) } }
  const { docs } = await payload.find({ ...everything, collection: 'redirects', where, req })
  return missing.flatMap(({ key }) => {
    const redirect = docs.find(({ from }) => from === addressOf(key))
    const id = redirect?.to?.value
    return id === undefined ? [] : [[key, typeof id === 'object' ? id.id : id] as [string, number]]
  })
}
