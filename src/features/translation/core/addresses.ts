/** A document at the desk in one locale; of a global, `collection` is `globals` and `id` its slug. */
export type DeskPlace = {
  collection: string
  id: number | string
  locale: string
  /** The key of the unit that is opened. */
  unit?: string
  mode?: 'translate' | 'review'
  /** The job that leads there. */
  job?: number | string
}

export type QueuePlace = {
  locale: string
  collection?: string
  state?: string
  stale?: boolean
}

/** Where a document is translated into one locale. */
export const deskAddress = ({ collection, id, locale, unit, mode, job }: DeskPlace): string =>
  address(['desk', collection, String(id), locale], {
    unit,
    mode: mode === 'review' ? mode : undefined,
    job: job === undefined ? undefined : String(job),
  })

/** Where each language stands. */
export const dashboardAddress = (): string => address([])

/** What waits in one locale. */
export const queueAddress = ({ locale, collection, state, stale }: QueuePlace): string =>
  address(['queue'], {
    locale,
    collection,
    state,
    stale: stale === undefined ? undefined : String(stale),
  })

/** The documents of a job. */
export const jobAddress = (id: number | string): string => address(['jobs', String(id)])

const ROOT = '/admin/translation'

const address = (
  steps: readonly string[],
  parameters: Readonly<Record<string, string | undefined>> = {},
): string => {
  const path = [ROOT, ...steps.map(encodeURIComponent)].join('/')
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, value)
  }
  return query.size > 0 ? `${path}?${query}` : path
}
