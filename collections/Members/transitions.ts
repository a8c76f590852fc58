import type { Fault } from '@/content/fault'

type Status = 'applied' | 'under-review' | 'active' | 'paused' | 'declined' | 'former'

/** Where a membership can go from each state. A city that left applies anew. */
const NEXT: Record<Status, readonly Status[]> = {
  applied: ['under-review'],
  'under-review': ['active', 'declined'],
  active: ['paused', 'former'],
  paused: ['active', 'former'],
  declined: [],
  former: ['applied'],
}

/** In these states the city has been a member, so the day it joined is known. */
const JOINED: readonly string[] = ['active', 'paused', 'former']

/** Whether a membership may go from one state to the other; staying is always allowed. */
export const checkTransition = (
  from: unknown,
  to: string,
): Fault<'memberTransition'> | undefined => {
  if (!isStatus(from) || from === to) return undefined
  const next: readonly string[] = NEXT[from]
  return next.includes(to)
    ? undefined
    : {
        fault: 'memberTransition',
        parameters: { from: term(from), to: term(to), next: next.length ? next.map(term) : '–' },
      }
}

export const hasJoined = (status: unknown): boolean => JOINED.includes(String(status))

const term = (status: string) => ({ vocabulary: 'memberStatus', term: status })

const isStatus = (value: unknown): value is Status => typeof value === 'string' && value in NEXT
