import type { Config } from 'payload'

import { withFeatureTables } from '@/platform/feature-tables'

import { translationComments } from './comment-table'
import { translationMemory } from './memory-table'
import { translationNotices } from './notice-table'
import { translationPresence } from './presence-table'
import { translationLocalePolicies, translationReleases } from './release-tables'
import { translationSources } from './source-table'
import { translationSuggestions } from './suggestion-table'
import { translationTargetEvents, translationTargets } from './target-tables'
import { translationUnitHistory, translationUnits } from './unit-tables'

/** The adapter of the configuration, which also knows the tables of the feature. */
export const withTables = (db: Config['db']): Config['db'] =>
  withFeatureTables(db, {
    translation_sources: translationSources,
    translation_units: translationUnits,
    translation_unit_history: translationUnitHistory,
    translation_targets: translationTargets,
    translation_target_events: translationTargetEvents,
    translation_suggestions: translationSuggestions,
    translation_memory: translationMemory,
    translation_locale_policies: translationLocalePolicies,
    translation_releases: translationReleases,
    translation_comments: translationComments,
    translation_presence: translationPresence,
    translation_notices: translationNotices,
  })
