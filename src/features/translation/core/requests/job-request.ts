import { JOB_STEPS, type JobStep } from '../jobs/job'
import { STATES, type State } from '../unit'
import { readBody } from './json-body'
import { flag, instant, listOf, locale, needed, oneOf, textUpTo } from './parameters'
import { RequestFault } from './request-fault'

/** Of one job: what a person can look over. */
export const MOST_DOCUMENTS = 500

export const PRIORITIES = ['high', 'normal', 'low'] as const

/** What a job is to be made of: documents that are named, or those that have such texts now. */
export type JobScope =
  | { collection: string; ids: string[] }
  | { collection?: string; states?: State[]; stale?: boolean }

export type JobRequest = {
  locale: string
  step: JobStep
  title?: string
  due?: string
  priority?: (typeof PRIORITIES)[number]
  instructions?: string
  /** Accounts. */
  assignees: number[]
  scope: JobScope
}

type Known = { locales: readonly string[]; collections: readonly string[] }

/** What `POST /api/translation/jobs` is asked to make. @throws RequestFault */
export const readJobRequest = (body: unknown, known: Known): JobRequest => {
  const { rest, collection, ...asked } = readBody(
    body,
    {
      locale: needed(locale(known.locales)),
      step: needed(oneOf(JOB_STEPS)),
      collection: oneOf(known.collections),
      title: textUpTo(200),
      due: instant,
      priority: oneOf(PRIORITIES),
      instructions: textUpTo(4_000),
    },
    ['ids', 'filter', 'assignees'],
  )
  const assignees = listIn(rest.assignees, 'assignees').map((id) => numberIn(id))
  if (rest.ids === undefined)
    return { ...asked, assignees, scope: filterIn(rest, collection, known) }
  if (rest.filter !== undefined) {
    throw new RequestFault('parameterUnknown', { parameter: 'filter', known: ['ids'] })
  }
  const ids = [...new Set(listIn(rest.ids, 'ids').map(String))]
  return {
    ...asked,
    assignees,
    scope: { collection: needed(oneOf(known.collections))(collection, 'collection'), ids },
  }
}

const filterIn = (
  { filter }: Record<string, unknown>,
  collection: string | undefined,
  { collections }: Known,
): JobScope => {
  if (filter === undefined) throw new RequestFault('parameterMissing', { parameter: 'ids' })
  const { rest, stale } = readBody(filter, { stale: flag }, ['state'])
  const state = Array.isArray(rest.state) ? rest.state.join(',') : rest.state
  const states = listOf(STATES)(state === undefined ? undefined : String(state), 'state')
  return { collection: oneOf(collections)(collection, 'collection'), states, stale }
}

const listIn = (given: unknown, parameter: string): unknown[] => {
  if (!Array.isArray(given) || given.length === 0) {
    throw new RequestFault('parameterMissing', { parameter })
  }
  if (given.length > MOST_DOCUMENTS) {
    throw new RequestFault('parameterTooMany', { parameter, max: MOST_DOCUMENTS })
  }
  return given
}

const numberIn = (given: unknown): number => {
  const id = Number(given)
  if (Number.isInteger(id) && id > 0) return id
  const value = String(given).slice(0, 60)
  throw new RequestFault('parameterMalformed', { parameter: 'assignees', value, example: '[12]' })
}
