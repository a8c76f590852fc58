import { APIError, type PayloadRequest } from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

/** The error about a file, in the words of whoever sent it. */
export const refuseUpload = (
  req: PayloadRequest,
  key: MessageKey,
  parameters: Record<string, string | number> = {},
  status = 400,
): APIError => new APIError(say(req, key, parameters), status, { path: 'file' }, true)
