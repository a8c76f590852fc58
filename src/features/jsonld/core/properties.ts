import { type Described, type Named, type Picture, type Relation, seen } from './documents'

/** What the graph is told besides the document. */
export type Setting = {
  locale: string
  site: { name: string; url: string }
  /** Where the lists of the collection are, and how they are called. */
  list?: { path: string; name: string } | undefined
  absolute: (path: string) => string
  /** Addresses of files, which this server has. */
  file: (url: string) => string
}

/** What every document has. */
export const common = (document: Described, { absolute, locale }: Setting) => ({
  '@id': `${absolute(document.path)}#this`,
  url: absolute(document.path),
  ...given('description', document.summary ?? document.description ?? document.seo?.description),
  inLanguage: locale,
})

export const organisation = ({ name, path }: Named, { absolute }: Setting) => ({
  '@type': 'Organization' as const,
  name: name ?? '',
  ...(path && { url: absolute(path) }),
})

export const person = ({ name, path }: Named, { absolute }: Setting) => ({
  '@type': 'Person' as const,
  name: name ?? '',
  ...(path && { url: absolute(path) }),
})

export const picture = (relation: Relation<Picture>, { file }: Setting) => {
  const media = seen(relation)
  if (!media?.url) return undefined
  return {
    '@type': 'ImageObject' as const,
    url: file(media.url),
    ...given('caption', media.alt),
    ...given('width', media.width == null ? undefined : String(media.width)),
    ...given('height', media.height == null ? undefined : String(media.height)),
  }
}

export const titleOf = ({ title, name }: Described): string => title ?? name ?? ''

export const publisherId = ({ site }: Setting): string => `${site.url}#organization`

export const urlsOf = (links: { url?: string | null }[] | null | undefined): string[] =>
  (links ?? []).flatMap(({ url }) => (url ? [url] : []))

/** XK is Kosovo's; where the data of regions does not name it, the code stands. */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code

/** A property that is there only with a value. */
export const given = <K extends string, V>(name: K, value: V | null | undefined) =>
  (value === undefined || value === null || value === '' ? {} : { [name]: value }) as Partial<
    Record<K, V>
  >

/** A property with several values; the value itself where there is one, nothing where there is none. */
export const many = <K extends string, V>(name: K, values: readonly V[]) =>
  (values.length === 0 ? {} : { [name]: values.length === 1 ? values[0] : values }) as Partial<
    Record<K, V | V[]>
  >
