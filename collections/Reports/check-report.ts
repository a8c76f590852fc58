import type { Fault } from '@/content/fault'
import { firstTwice } from '@/content/figures'
import { dayOf } from '@/content/publication-date'
import { isEmpty } from '@/fields/rule'

/**
 * A report is not older than its event. The event's first day counts as it was where the event
 * took place: a report of that evening in Vancouver is dated the day before by UTC.
 */
export const checkAfterEvent = (
  publishedAt: string,
  event: { startsAt?: string | null; timeZone?: string | null },
): Fault<'reportBeforeEvent'> | undefined => {
  if (!event.startsAt) return undefined
  const start = dayIn(event.startsAt, event.timeZone ?? 'UTC')
  return dayOf(publishedAt) < start
    ? { fault: 'reportBeforeEvent', parameters: { date: dayOf(publishedAt), start } }
    : undefined
}

/** Each audience has one group of recommendations. */
export const checkAudiences = (
  groups: readonly { audience?: unknown }[],
): Fault<'audienceTwice'> | undefined => {
  const audience = firstTwice(groups.map((group) => group.audience))
  return audience === undefined
    ? undefined
    : {
        fault: 'audienceTwice',
        parameters: { audience: { vocabulary: 'audience', term: audience } },
      }
}

/**
 * Under the Chatham House Rule no quote names its speaker, as a person or in words, at whatever
 * depth of the text.
 */
export const checkUnattributed = (text: unknown): Fault<'chathamHouse'> | undefined => {
  const quote = namedQuote(text)
  return quote === undefined
    ? undefined
    : { fault: 'chathamHouse', parameters: { quote: quote.slice(0, 60) } }
}

const namedQuote = (node: unknown): string | undefined => {
  if (typeof node !== 'object' || node === null) return undefined
  const { blockType, person, attribution, text } = node as Record<string, unknown>
  const isNamed = !isEmpty(person) || !isEmpty(attribution)
  if (blockType === 'quote' && isNamed) return String(text ?? '')
  for (const child of Object.values(node)) {
    const found = namedQuote(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** Swedish writes dates as ISO 8601 does. */
const dayIn = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date(instant))
