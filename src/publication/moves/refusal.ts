import { APIError, type PayloadRequest } from 'payload'

import { say } from '@/messages/say'

type Code = 'draftWaits' | 'notInTrash' | 'trashMoveOnly' | 'trashNothingPublished'

/** Why a document is not moved, in the language of the request; thrown before anything is written. */
export const refusal = (
  req: PayloadRequest,
  code: Code,
  status: number,
  parameters: Record<string, string> = {},
) => new APIError(say(req, code, parameters), status, { code }, true)
