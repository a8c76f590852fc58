import { type FieldHook, type PayloadRequest, ValidationError } from 'payload'

import { type LexicalFault, type LexicalRules, lexicalFault } from '@/content/lexical-rules'
import { isPerLocale } from '@/fields/locale-view'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

const MESSAGE_OF = {
  malformed: 'richTextMalformed',
  node: 'richTextNode',
  block: 'richTextBlock',
  heading: 'richTextHeading',
  link: 'linkUnsafe',
  linkTarget: 'linkTargetUnknown',
} as const satisfies Record<LexicalFault['fault'], MessageKey>

/**
 * Refuses rich text that the editor could not have written, in drafts too: Payload skips
 * validation when it saves a draft, but a script behind a link must not be stored at all.
 */
export const refuseForeignText =
  (rules: LexicalRules): FieldHook =>
  ({ value, path, req, collection, global }) => {
    if (value === null || value === undefined) return value
    const fault = textsIn(value, req)
      .filter((text) => text !== null && text !== undefined)
      .map((text) => lexicalFault(text, rules))
      .find((it) => it !== undefined)
    if (!fault) return value
    throw new ValidationError(
      {
        collection: collection?.slug,
        global: global?.slug,
        errors: [
          { path: path.join('.'), message: say(req, MESSAGE_OF[fault.fault], { ...fault }) },
        ],
        req,
      },
      req.t,
    )
  }

/** A write in all languages at once brings one text for each. */
const textsIn = (value: unknown, req: PayloadRequest): unknown[] =>
  req.locale === 'all' && isPerLocale(value) ? Object.values(value) : [value]
