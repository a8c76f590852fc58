import type { CollectionConfig } from 'payload'

/**
 * Drafts whose publication is decided per locale. This folder alone knows that Payload 3 calls
 * it `localizeStatus` and hides it behind an experimental flag (the default in Payload 4).
 */
export const publishablePerLocale = {
  maxPerDoc: 50,
  drafts: {
    autosave: { interval: 2_000 },
    localizeStatus: true,
    schedulePublish: true,
  },
} satisfies CollectionConfig['versions']

/**
 * The same for files. A draft that is validated is not stored by the panel the moment somebody
 * opens its form, which it cannot be: there is no file yet, and the panel would stay blank.
 */
export const publishableUploads = {
  ...publishablePerLocale,
  drafts: { ...publishablePerLocale.drafts, validate: true },
} satisfies CollectionConfig['versions']
