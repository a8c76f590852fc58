import type { InlineText } from '../inline/inline'
import { sameText } from '../inline/same-text'
import type { State } from '../unit'
import type { Act } from '../workflow/transition'

/** Where a text stands and what the file says of it. */
export type Arriving = {
  now: { state: State; target?: InlineText; translator?: string; writtenBy?: string }
  target: InlineText
  /** As the file has it. */
  state: State
  /** A blocking check fails, and nobody waived it. */
  isBlocked: boolean
}

export type Importer = { actor: string; review: boolean; selfReview: boolean }

/** What is done for a text of a file, in this order; and why less than the file asked for. */
export type ImportSteps = {
  acts: readonly Extract<Act, 'edit' | 'keep' | 'review' | 'translate'>[]
  lessened?: 'importBlocked' | 'importNotReviewer' | 'importOwnWork'
}

/**
 * How a text of a file is taken. `translated` is the importer's word for it; `reviewed` counts only
 * from a reviewer, for words that somebody else wrote and confirmed. Everything else is a draft.
 */
export const importSteps = (
  { now, target, state, isBlocked }: Arriving,
  { actor, review, selfReview }: Importer,
): ImportSteps => {
  if (state !== 'translated' && state !== 'reviewed') return { acts: ['edit'] }
  if (isBlocked) return { acts: ['edit'], lessened: 'importBlocked' }
  const isConfirmed = now.state === 'translated' || now.state === 'reviewed'
  const stays = isConfirmed && now.target !== undefined && sameText(now.target, target)
  const confirm = stays ? 'keep' : 'translate'
  if (state === 'translated' || (now.state === 'reviewed' && stays)) return { acts: [confirm] }
  if (!review) return { acts: [confirm], lessened: 'importNotReviewer' }
  const isOwn = !stays || now.translator === actor || now.writtenBy === actor
  if (isOwn && !selfReview) return { acts: [confirm], lessened: 'importOwnWork' }
  return { acts: [confirm, 'review'] }
}
