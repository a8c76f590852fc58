import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { GROUPS } from '@/labels/groups'

import { dashboardAddress } from '../core/addresses'
import { QUEUE } from './board-address'
import { LANGUAGES, languagesField } from './languages-field'

const VIEWS = '/src/features/translation/board'
const PREFLIGHT = `${VIEWS}/preflight#Preflight`

/**
 * The dashboard, the queue and their places in the navigation and on the start page. The collections of the feature move
 * into the same group, so that translators find all that is theirs in one.
 */
export const withBoard = (config: Config): Config => {
  const own = (config.collections ?? []).filter(({ admin }) => admin?.group === GROUPS.translation)
  const slugs = own.map(({ slug }) => slug)
  return {
    ...config,
    collections: config.collections?.map((it) =>
      slugs.includes(it.slug) ? { ...it, admin: { ...it.admin, group: false } } : it,
    ),
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        beforeDashboard: [
          ...(config.admin?.components?.beforeDashboard ?? []),
          `${VIEWS}/start-links#StartLinks`,
        ],
        beforeNavLinks: [
          ...(config.admin?.components?.beforeNavLinks ?? []),
          { path: `${VIEWS}/nav#TranslationNav`, serverProps: { collections: slugs } },
        ],
        views: {
          ...config.admin?.components?.views,
          translationDashboard: {
            Component: `${VIEWS}/dashboard-view#TranslationDashboard`,
            path: pathOf(dashboardAddress()),
            exact: true,
          },
          translationQueue: {
            Component: `${VIEWS}/queue-view#TranslationQueue`,
            path: pathOf(QUEUE),
            exact: true,
          },
        },
      },
    },
  }
}

/** Views are told their path below the root of the panel. */
const pathOf = (address: string): `/${string}` => `/${address.replace(/^\/admin\//, '')}`

/** A translated collection with its languages above each form and in its list, and pre-flight. */
export const collectionWithBoard = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const columns = admin?.defaultColumns
  return {
    ...collection,
    fields: [languagesField(), ...collection.fields],
    admin: {
      ...admin,
      ...(columns && { defaultColumns: [...columns, LANGUAGES] }),
      components: {
        ...admin?.components,
        beforeListTable: [
          ...(admin?.components?.beforeListTable ?? []),
          `${VIEWS}/list-presets#ListPresets`,
        ],
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            PREFLIGHT,
          ],
        },
      },
    },
  }
}

/** A translated global with its languages above its form, and pre-flight. */
export const globalWithBoard = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [languagesField(), ...global.fields],
  admin: {
    ...global.admin,
    components: {
      ...global.admin?.components,
      elements: {
        ...global.admin?.components?.elements,
        beforeDocumentControls: [
          ...(global.admin?.components?.elements?.beforeDocumentControls ?? []),
          PREFLIGHT,
        ],
      },
    },
  },
})
