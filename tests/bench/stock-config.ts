import { collections } from '@collections/index'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig } from 'payload'

import { LOCALES, SOURCE_LOCALE } from '@/content/locales'

/** What we add to a collection or field beside what it stores. */
const OURS = new Set([
  'access',
  'custom',
  'editor',
  'endpoints',
  'filterOptions',
  'hooks',
  'validate',
])

/** A part of the content model with nothing left but what Payload itself makes of it. */
const bare = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(bare)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => (OURS.has(name) ? [] : [[name, bare(value)]])),
  )
}

/**
 * Payload as it comes, with the fields of our collections, their versions, drafts and languages, on
 * its own adapter: none of our plugins, hooks, rules or editor.
 */
export const stockConfig = buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  // A collection without its hooks is one still.
  collections: bare(collections) as CollectionConfig[],
  localization: {
    locales: LOCALES.map(({ code, name }) => ({ code, label: name })),
    defaultLocale: SOURCE_LOCALE,
    fallback: false,
  },
  experimental: { localizeStatus: true },
  editor: lexicalEditor(),
  db: postgresAdapter({ push: false, pool: { connectionString: process.env.DATABASE_URL ?? '' } }),
  admin: { user: 'users' },
  typescript: { autoGenerate: false },
})
