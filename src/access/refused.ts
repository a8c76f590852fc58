import { APIError } from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

/** 403 in the asker's language, saying what was refused and what to do instead. */
export class Refused extends APIError {
  constructor(
    listener: Parameters<typeof say>[0],
    message: MessageKey,
    parameters?: Parameters<typeof say>[2],
  ) {
    super(say(listener, message, parameters), 403, { refused: message }, true)
  }
}
