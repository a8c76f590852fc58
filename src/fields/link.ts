import type { Field, GroupField, TextFieldSingleValidation } from 'payload'

import { isSafeLink } from '@/content/links'
import { say } from '@/messages/say'
import { SECTIONS } from '@/platform/routes'

/** Collections whose documents a link may lead to: those with an address, and files. */
export const LINK_TARGETS: string[] = [...Object.keys(SECTIONS), 'documents']

type Options = Partial<Pick<GroupField, 'admin'>> & {
  /** A link may be left out: a menu entry that only opens its children. */
  optional?: boolean
}

const target =
  (optional: boolean): TextFieldSingleValidation =>
  (url, { siblingData, req }) => {
    const { reference } = siblingData as { reference?: unknown }
    if (!url && !reference && optional) return true
    if (Boolean(url) === Boolean(reference)) return say(req, 'linkAmbiguous')
    return !url || isSafeLink(url) ? true : say(req, 'linkUnsafe', { found: url })
  }

const targetFields = (optional: boolean): Field[] => [
  // Typed by the generated union of slugs, which this list is part of.
  { name: 'reference', type: 'relationship', relationTo: LINK_TARGETS as never },
  { name: 'url', type: 'text', maxLength: 2_000, validate: target(optional) },
]

/** Where a link leads: a document of the site, or an https or mailto address, not both. */
export const linkField = ({ optional = false, ...options }: Options = {}): GroupField => ({
  name: 'link',
  type: 'group',
  // One type for all links, so that one fragment of a query serves for all of them.
  interfaceName: 'Link',
  fields: targetFields(optional),
  ...options,
})
