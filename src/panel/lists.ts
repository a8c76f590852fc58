import type { CollectionConfig, Config } from 'payload'

import { accessFor } from '@/access/policy'
import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

import { languageOf } from './language'

/** A collection with views made for the reader and the day, and presets that editors keep. */
export const withViews = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  enableQueryPresets: true,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeListTable: [
        '/src/panel/quick-view-bar#QuickViewBar',
        ...(collection.admin?.components?.beforeListTable ?? []),
      ],
    },
  },
})

/** A collection whose list may be filtered through relations; see `FilteredList`. */
export const withFilters = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: {
        ...collection.admin?.components?.views,
        list: {
          Component: '/src/panel/filtered-list.client#FilteredList',
          ...collection.admin?.components?.views?.list,
        },
      },
    },
  },
})

/** Filters and columns of a list under a name of one's own, shared or not. */
export const queryPresets = (): NonNullable<Config['queryPresets']> => {
  const { create, read, update, delete: remove } = accessFor('payload-query-presets')
  return {
    access: { create, read, update, delete: remove },
    constraints: {},
    labels: { singular: inLanguage(PRESET), plural: inLanguage(PRESETS) },
  }
}

const PRESET = label('preset', 'préréglage', 'ajuste guardado', 'إعداد محفوظ')
const PRESETS = label('Presets', 'Préréglages', 'Ajustes guardados', 'الإعدادات المحفوظة')

/** Payload writes the label of presets into sentences as it is: it must be one word by then. */
const inLanguage =
  (words: Localized) =>
  ({ i18n }: { i18n: { language: string } }): string =>
    words[languageOf(i18n)]
