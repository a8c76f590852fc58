import type { Field, GroupField, TextFieldSingleValidation } from 'payload'

import { isSafeLink } from '@/content/links'
import { say } from '@/messages/say'
import { SECTIONS } from '@/platform/routes'

/** Collections whose documents a link may lead to: those with an address, and files. */
export const LINK_TARGETS: string[] = [...Object.keys(SECTIONS), 'documents']

const exactlyOneTarget: TextFieldSingleValidation = (url, { siblingData, req }) => {
  const reference = (siblingData as { reference?: unknown }).reference
  if (Boolean(url) === Boolean(reference)) return say(req, 'linkAmbiguous')
  return !url || isSafeLink(url) ? true : say(req, 'linkUnsafe', { found: url })
}

/** Where a link leads: a document of the site, or an https or mailto address. Exactly one. */
export const linkTargetFields = (): Field[] => [
  { name: 'reference', type: 'relationship', relationTo: LINK_TARGETS as never },
  { name: 'url', type: 'text', maxLength: 2_000, validate: exactlyOneTarget },
]

/** A link as a group, for blocks and menus. */
export const linkField = (options: Partial<Pick<GroupField, 'admin'>> = {}): GroupField => ({
  name: 'link',
  type: 'group',
  fields: linkTargetFields(),
  ...options,
})
