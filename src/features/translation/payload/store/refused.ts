import { APIError, type PayloadRequest } from 'payload'

import { say } from '@/messages/say'

import { REFUSALS, type Refusal } from '../../core/workflow/transition'

/** Why a text was left as it is. */
export type RefusedOutcome = Refusal | 'edited-meanwhile' | 'source-moved' | 'unknown-unit'

/**
 * 400, 403, 404 or 409: what was to be done to a translation is not allowed, or no longer fits what
 * is there. `data.code` is the reason; `data.theirs` the text that is there instead.
 */
export class TranslationRefused extends APIError<{ code: RefusedOutcome; theirs?: unknown }> {
  override name = 'TranslationRefused'
}

export const translationRefused = (
  req: PayloadRequest,
  code: RefusedOutcome,
  theirs?: unknown,
): TranslationRefused =>
  new TranslationRefused(say(req, MESSAGE_OF[code]), STATUS_OF[code], { code, theirs }, true)

/** The refusal that an error of the database stands for, or the error itself. */
export const translated = (req: PayloadRequest, error: unknown): unknown => {
  const rule = /^translation_(\w+)$/.exec(constraintOf(error) ?? '')?.[1]?.replaceAll('_', '-')
  const code = REFUSALS.find((refusal) => refusal === rule)
  return code ? translationRefused(req, code) : error
}

const constraintOf = (error: unknown, depth = 0): string | undefined => {
  if (!(error instanceof Error) || depth > 3) return undefined
  const { constraint } = error as { constraint?: unknown }
  return typeof constraint === 'string' ? constraint : constraintOf(error.cause, depth + 1)
}

const MESSAGE_OF = {
  'person-needed': 'translationPersonNeeded',
  'human-text': 'translationHumanText',
  'own-review': 'translationOwnReview',
  'wrong-state': 'translationWrongState',
  'no-text': 'translationNoText',
  'wrong-origin': 'translationWrongOrigin',
  'reason-needed': 'translationReasonNeeded',
  'edited-meanwhile': 'translationEditedMeanwhile',
  'source-moved': 'translationSourceMoved',
  'unknown-unit': 'translationUnknownUnit',
} as const satisfies Record<RefusedOutcome, string>

const STATUS_OF: Record<RefusedOutcome, number> = {
  'person-needed': 403,
  'own-review': 403,
  'human-text': 409,
  'wrong-state': 409,
  'edited-meanwhile': 409,
  'source-moved': 409,
  'no-text': 400,
  'wrong-origin': 400,
  'reason-needed': 400,
  'unknown-unit': 404,
}
