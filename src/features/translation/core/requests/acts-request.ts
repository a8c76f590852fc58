import type { Act } from '../workflow/transition'
import { readBody } from './json-body'
import { locale, needed, oneOf, textUpTo, wholeNumber } from './parameters'
import { MOST_ITEMS } from './queue-request'
import { RequestFault } from './request-fault'

/** What people do at the desk; the other acts are those of engines and imports. */
export const DESK_ACTS = [
  'edit',
  'translate',
  'keep',
  'review',
  'unreview',
  'reject',
  'reopen',
  'clear',
] as const satisfies readonly Act[]
export type DeskAct = (typeof DESK_ACTS)[number]

/** The acts of a second person. */
export const isReview = (act: DeskAct): boolean =>
  act === 'review' || act === 'unreview' || act === 'reject'

export type ActRequest = {
  key: string
  act: DeskAct
  /** A text with tags. */
  target?: string
  /** The version that the person has seen; 0 where there was no text. */
  version: number
  reason?: string
}

export type ActsRequest = { collection: string; id: string; locale: string; acts: ActRequest[] }

type Known = { locales: readonly string[]; collections: readonly string[] }

/**
 * What `POST /api/translation/acts` is asked to do: each text once, at most {@link MOST_ITEMS}.
 *
 * @throws RequestFault
 */
export const readActsRequest = (body: unknown, known: Known): ActsRequest => {
  const { rest, ...place } = readBody(
    body,
    {
      collection: needed(oneOf(known.collections)),
      id: needed(text),
      locale: needed(locale(known.locales)),
    },
    ['acts'],
  )
  if (!Array.isArray(rest.acts) || rest.acts.length === 0) {
    throw new RequestFault('parameterMissing', { parameter: 'acts' })
  }
  if (rest.acts.length > MOST_ITEMS) {
    throw new RequestFault('parameterTooMany', { parameter: 'acts', max: MOST_ITEMS })
  }
  const acts = rest.acts.map(readAct)
  const doubled = acts.find(({ key }, at) => acts.findIndex((it) => it.key === key) !== at)
  if (doubled) throw new RequestFault('parameterRepeated', { parameter: doubled.key })
  return { ...place, acts }
}

/** A text that something else will judge, of a length that any of ours has. */
export const text = textUpTo(1_000)

const readAct = (given: unknown): ActRequest => {
  const { rest, version, ...said } = readBody(
    given,
    {
      key: needed(text),
      act: needed(oneOf(DESK_ACTS)),
      version: needed(wholeNumber(0, 999_999_999)),
      reason: text,
    },
    ['target'],
  )
  const { target } = rest
  const isAbsent = target === undefined || target === null
  if (!isAbsent && (typeof target !== 'string' || target.length > LONGEST_TARGET)) {
    const value = typeof target === 'string' ? `${target.slice(0, 20)}…` : typeof target
    throw new RequestFault('parameterMalformed', { parameter: 'target', value, example: EXAMPLE })
  }
  if (said.act === 'edit' && isAbsent) {
    throw new RequestFault('parameterMissing', { parameter: 'target' })
  }
  if (!isAbsent && said.act !== 'edit' && said.act !== 'translate') {
    const known = ['key', 'act', 'version', 'reason']
    throw new RequestFault('parameterUnknown', { parameter: 'target', known })
  }
  return { ...said, version, ...(isAbsent ? {} : { target: target as string }) }
}

/** In characters, with tags: more than any paragraph has. */
const LONGEST_TARGET = 200_000
const EXAMPLE = 'See <g1>the report</g1>.'
