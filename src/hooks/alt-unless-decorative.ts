import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

import { say } from '@/messages/say'

/** A picture says in words what it shows, in each published language, or says that it shows nothing. */
export const altUnlessDecorative: TextFieldSingleValidation = (alt, options) =>
  alt?.trim() || (options.data as { decorative?: unknown }).decorative === true
    ? text(alt, { ...options, required: false } as Parameters<typeof text>[1])
    : say(options.req, 'altMissing')
