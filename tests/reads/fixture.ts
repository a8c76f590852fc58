import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import {
  type Access,
  buildConfig,
  type CollectionConfig,
  type Config,
  type GlobalConfig,
  type SanitizedConfig,
} from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { publication } from '@/publication/plugin'
import { publishablePerLocale } from '@/publication/versions'
import { guardedReads } from '@/reads/plugin'

const signedIn: Access = ({ req }) => Boolean(req.user)
const onlySignedIn = { read: ({ req }: { req: { user: unknown } }) => Boolean(req.user) }
const editorial = { create: signedIn, update: signedIn, delete: signedIn }
const versions = { ...publishablePerLocale, drafts: { localizeStatus: true } }

const cities: CollectionConfig = {
  slug: 'cities',
  trash: true,
  access: { ...editorial, read: () => true },
  versions,
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'country', type: 'text' },
    { name: 'slogan', type: 'group', fields: [{ name: 'line', type: 'text', localized: true }] },
    { name: 'notes', type: 'text', access: onlySignedIn },
    { name: 'token', type: 'text', hidden: true },
    { name: 'owner', type: 'relationship', relationTo: 'users' },
    { name: 'events', type: 'join', collection: 'events', on: 'city' },
  ],
}

const events: CollectionConfig = {
  slug: 'events',
  trash: true,
  access: { ...editorial, read: () => true },
  versions,
  defaultSort: 'startsAt',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'body', type: 'richText', localized: true },
    { name: 'startsAt', type: 'date' },
    { name: 'seats', type: 'number' },
    { name: 'city', type: 'relationship', relationTo: 'cities' },
    { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true },
    { name: 'organiser', type: 'relationship', relationTo: ['cities', 'partners'] },
    { name: 'parent', type: 'relationship', relationTo: 'events' },
    { name: 'contact', type: 'text', access: onlySignedIn },
    {
      name: 'sessions',
      type: 'array',
      fields: [
        { name: 'label', type: 'text', localized: true },
        { name: 'room', type: 'text' },
      ],
    },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [
        {
          slug: 'quote',
          fields: [
            { name: 'text', type: 'text', localized: true },
            { name: 'source', type: 'text', access: onlySignedIn },
          ],
        },
        { slug: 'cards', fields: [{ name: 'heading', type: 'text', localized: true }] },
      ],
    },
  ],
}

const partners: CollectionConfig = {
  slug: 'partners',
  access: {
    ...editorial,
    read: ({ req }) => (req.user ? true : { visible: { equals: true } }),
  },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'visible', type: 'checkbox' },
    { name: 'city', type: 'relationship', relationTo: 'cities' },
    { name: 'internal', type: 'text', access: onlySignedIn },
  ],
}

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: { ...editorial, read: signedIn },
  fields: [{ name: 'name', type: 'text' }],
}

const settings: GlobalConfig = {
  slug: 'settings',
  access: { read: () => true, update: signedIn },
  versions: { drafts: { localizeStatus: true } },
  fields: [
    { name: 'tagline', type: 'text', localized: true, required: true },
    {
      name: 'menu',
      type: 'array',
      fields: [{ name: 'label', type: 'text', localized: true }],
    },
  ],
}

type Options = {
  databaseUrl: string
  plugins?: Config['plugins']
  custom?: Config['custom']
  /** Whether the database lacks the schema. */
  push?: boolean
}

export const TRUSTED_ORIGIN = 'https://editors.example.org'

/** The plugins under test, as an installation would use them. */
export const GUARDED: NonNullable<Config['plugins']> = [
  publication(),
  guardedReads({ trustedOrigins: [TRUSTED_ORIGIN] }),
]

/**
 * A small network with every kind of field that could let something out: nested localized
 * leaves, relations of each kind, a join, private and hidden fields, a global.
 */
export const networkConfig = ({
  databaseUrl,
  plugins = GUARDED,
  custom = {},
  push = true,
}: Options): Promise<SanitizedConfig> =>
  buildConfig({
    secret: 'a secret that only the tests know, 32+ bytes',
    serverURL: 'http://localhost',
    telemetry: false,
    custom,
    collections: [cities, events, partners, users],
    globals: [settings],
    localization: {
      locales: [...LOCALE_CODES],
      defaultLocale: SOURCE_LOCALE,
      fallback: false,
    },
    experimental: { localizeStatus: true },
    i18n: { supportedLanguages: { en, fr } },
    admin: { user: 'users' },
    editor: lexicalEditor(),
    db: postgresAdapter({ push, pool: { connectionString: databaseUrl, max: 5 } }),
    maxDepth: 3,
    plugins,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
