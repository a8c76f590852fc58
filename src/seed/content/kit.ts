import type { Locale, Localized } from '@/content/locales'

/** A text in the source language and in whichever others it has been translated into. */
export type Text = { en: string } & Partial<Localized>

/** A localized text; a language left out is not translated yet. */
export const t = (en: string, fr?: string, es?: string, ar?: string): Text => ({
  en,
  ...(fr !== undefined && { fr }),
  ...(es !== undefined && { es }),
  ...(ar !== undefined && { ar }),
})

/** A proper name that no language translates. */
export const same = (name: string): Text => t(name, name, name, name)

/** Points at another demo document by its natural key; the loader puts its id there. */
export type Reference = { $collection: string; $key: string }

export const ref = (collection: string, key: string): Reference => ({
  $collection: collection,
  $key: key,
})

export const refs = (collection: string, ...keys: string[]): Reference[] =>
  keys.map((key) => ref(collection, key))

/** A reference in a field that may point at several collections. */
export const anyRef = (collection: string, key: string) => ({
  relationTo: collection,
  value: ref(collection, key),
})

/** One demo document, before its references are resolved and its locales are told apart. */
export type SeedDocument = {
  /** The natural key: the slug in the source language, or what `naturalKey` says otherwise. */
  key: string
  /** Localized fields hold one value per locale, the others their value. */
  data: Record<string, unknown>
  /** The locales that readers see. Default: every locale the document is written in. */
  published?: readonly Locale[]
  /** The generated file of an upload. */
  file?: () => Promise<{ data: Buffer; mimetype: string; name: string; size: number }>
}

/** The instant at which a local day begins, or the last minute of it (`end`), in a time zone. */
export const dayIn = (timeZone: string, date: string, edge: 'start' | 'end' = 'start'): string => {
  const wall = Date.parse(`${date}T${edge === 'start' ? '00:00' : '23:59'}:00Z`)
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(wall)
  const offset = Date.parse(`${shown.replace(', ', 'T')}Z`) - wall
  return new Date(wall - offset).toISOString()
}
