import type { CollectionConfig, Endpoint } from 'payload'

import type { OwnPages } from '@/platform/own-pages'

import { reportActEndpoint, reportsEndpoint } from './acts'
import { TranslationReports } from './report-collection'
import { type ReportOptions, reportEndpoint } from './report-endpoint'
import { reportScript } from './report-script'

/** What reader reports add to the configuration. */
export const reportsFeature = (
  options: ReportOptions,
): { collections: CollectionConfig[]; endpoints: Endpoint[]; pages: OwnPages[] } => ({
  collections: [{ ...TranslationReports, endpoints: [reportEndpoint(options)] }],
  endpoints: [reportsEndpoint, reportActEndpoint],
  pages: [reportScript.pages],
})
