import { ref, refs, type SeedDocument, type Text } from '../kit'

type Item = {
  kind: string
  title: Text
  summary: Text
  /** Days; without the first the item is not published yet. */
  publishedAt?: string
  revisedAt?: string
  topics?: string[]
  regions?: string[]
  cities?: string[]
  initiative?: string
  /** Demonstration files, by the key of the document. */
  files?: string[]
  published?: SeedDocument['published']
} & Record<string, unknown>

/** An item of the library. One without a publication day on the public pages stays a draft. */
export const resource = (key: string, item: Item): SeedDocument => {
  const { topics, regions, cities, initiative, files, published, ...data } = item
  return {
    key,
    ...(published ? { published } : !item.publishedAt && { published: [] }),
    data: {
      slug: { en: key },
      ...(topics && { topics: refs('topics', ...topics) }),
      ...(regions && { regions: refs('regions', ...regions) }),
      ...(cities && { cities: refs('cities', ...cities) }),
      ...(initiative && { initiative: ref('initiatives', initiative) }),
      ...(files && { files: files.map((file) => ({ document: ref('documents', file) })) }),
      ...data,
    },
  }
}
