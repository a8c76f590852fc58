/** Related documents come whole, or as numbers where readers may not see them. */
export type Relation<T> = T | number | null | undefined

export type Picture = {
  url?: string | null
  alt?: string | null
  width?: number | null
  height?: number | null
}
export type Named = { name?: string | null; path?: string | null }
export type Place = Named & {
  country?: string | null
  latitude?: number | null
  longitude?: number | null
}
type AnyOf<T> = { relationTo: string; value: Relation<T> }

/** A document as far as schema.org has words for it; each collection fills some of the fields. */
export type Described = {
  id: number
  updatedAt: string
  createdAt: string
  path: string
  title?: string | null
  name?: string | null
  summary?: string | null
  description?: string | null
  seo?: { title?: string | null; description?: string | null; image?: Relation<Picture> } | null
  cover?: Relation<Picture>
  topics?: Relation<Named>[] | null
  // News, reports, resources.
  kind?: string | null
  publishedAt?: string | null
  revisedAt?: string | null
  authors?: Relation<Named>[] | null
  event?: Relation<Named & { title?: string | null }>
  // Events.
  startsAt?: string | null
  endsAt?: string | null
  allDay?: boolean | null
  timeZone?: string | null
  status?: string | null
  mode?: string | null
  venue?: string | null
  address?: string | null
  city?: Relation<Place>
  organisers?: { organisation?: AnyOf<Named> | null }[] | null
  speakers?: { person?: Relation<Named> }[] | null
  livestream?: { url?: string | null } | null
  registration?: { url?: string | null } | null
  parent?: Relation<Named & { title?: string | null }>
  languages?: string[] | null
  // Partners, people, cities.
  acronym?: string | null
  website?: string | null
  logo?: Relation<Picture>
  socialLinks?: { url?: string | null }[] | null
  honorific?: string | null
  position?: string | null
  partner?: Relation<Named>
  photo?: Relation<Picture>
  email?: string | null
  links?: { url?: string | null }[] | null
  country?: string | null
  latitude?: number | null
  longitude?: number | null
  population?: number | null
}

/** A related document that readers may see. */
export const seen = <T extends object>(relation: Relation<T>): T | undefined =>
  typeof relation === 'object' && relation !== null ? relation : undefined

/** Those of several that readers may see. */
export const allSeen = <T extends object>(relations: readonly Relation<T>[] | null | undefined) =>
  (relations ?? []).flatMap((it) => seen(it) ?? [])
