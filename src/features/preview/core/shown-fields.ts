import type { FlattenedField } from 'payload'

import type { Values } from './values'

/** Not for readers: how a document is addressed, ordered and kept. */
const UNSHOWN = new Set([
  ...['id', 'slug', 'path', 'sourceLocale', 'availableLocales', 'legacy', 'order'],
  ...[
    'timeZone',
    'thumbhash',
    'chathamHouse',
    'decorative',
    'blockName',
    'link',
    'filters',
    'limit',
  ],
  ...['createdAt', 'updatedAt', 'deletedAt', '_status', 'focalX', 'focalY', 'url', 'thumbnailURL'],
  ...['filename', 'mimeType', 'filesize', 'width', 'height', 'sizes', 'membersOnly', 'emailPublic'],
  ...['active', 'confirmed', 'linkType', 'newTab', 'cityName', 'displayName'],
])
/** But of these, which are a field's own words for an address. */
const isAddress = (field: FlattenedField, value: unknown): boolean =>
  field.name === 'url' && typeof value === 'string' && value.startsWith('https:')

/** Whether a field says something to readers, with the value that it has. */
export const isShown = (field: FlattenedField, value: unknown): boolean => {
  const isHidden =
    ('hidden' in field && field.hidden === true) || (field.admin as Values)?.hidden === true
  const isComputed = 'virtual' in field && field.virtual === true
  // What the workflow of translation says of a document; words of that name are somebody's.
  const isSummary = field.name === 'translation' && field.type === 'group'
  if (isHidden || isComputed || isSummary) return false
  return !UNSHOWN.has(field.name) || isAddress(field, value)
}
