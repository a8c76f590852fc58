import type { TextField } from 'payload'
import { text } from 'payload/shared'

import { say } from '@/messages/say'

import { isEmpty, ruled } from './rule'
import { localizedText } from './text'

/**
 * What a picture shows, for those who cannot see it: needed to publish it in any language, unless
 * the picture is decorative.
 */
export const altField = (): TextField => {
  const wellFormed = ruled(text)
  const validate: TextField['validate'] = (
    alt: unknown,
    options: Parameters<typeof wellFormed>[1],
  ) =>
    isEmpty(alt) && options.data?.decorative !== true && options.data?._status === 'published'
      ? say(options.req, 'altMissing')
      : wellFormed(alt, { ...options, required: false })
  const field = localizedText({
    name: 'alt',
    maxLength: 300,
    note: 'What the picture shows, for those who cannot see it',
  })
  // One text, not many: the type of the factory leaves that open.
  return { ...field, validate } as TextField
}
