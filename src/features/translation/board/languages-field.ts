import type { UIField } from 'payload'

import { label } from '@/labels/label'

/** The name of the field, by which lists know its column; `languages` is a field of resources. */
export const LANGUAGES = 'languageBar'

const PARTS = '/src/features/translation/board'

/**
 * Shows how far the languages of a document are: as a bar above its form, and in a column of its
 * list. Stores nothing.
 */
export const languagesField = (): UIField => ({
  name: LANGUAGES,
  type: 'ui',
  label: label('Languages', 'Langues', 'Idiomas', 'اللغات'),
  admin: {
    components: {
      Field: `${PARTS}/language-bar#LanguageBar`,
      Cell: `${PARTS}/language-badges.client#LanguageBadges`,
    },
    disableBulkEdit: true,
  },
})
