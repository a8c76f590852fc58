/** What a new job starts with. */
export type NewJob = {
  documents: readonly { collection: string; id: string }[]
  locale?: string
  step?: string
}

/** The form of a new job in the panel, filled in so far. */
export const newJobAddress = ({ documents, locale, step }: NewJob): string => {
  const chosen = documents.map(({ collection, id }) => `${collection}:${id}`).join(',')
  const query = new URLSearchParams({ of: chosen })
  if (locale) query.set('into', locale)
  if (step) query.set('step', step)
  return `/admin/collections/translation-jobs/create?${query}`
}

/** The documents of such an address; what is none is left out. */
export const documentsOfNewJob = (
  of: unknown,
  known: readonly string[],
): { relationTo: string; value: number }[] =>
  (typeof of === 'string' ? of : '').split(',').flatMap((part) => {
    const [, relationTo = '', id] = /^([\w-]+):(\d{1,9})$/.exec(part) ?? []
    return known.includes(relationTo) ? [{ relationTo, value: Number(id) }] : []
  })
