import { buildConfig, type CollectionConfig, getPayload, type Payload, type Plugin } from 'payload'
import { afterAll } from 'vitest'

import { postgres } from '@/platform/database'
import { writes } from '@/writes'

import { FULL_COUNTS } from '../setup/counts'
import { serveApi } from '../setup/http'
import { cloneDatabase } from '../setup/payload'
import { clonePushed } from '../setup/pushed-schema'

/** Rounds of a proof: a twentieth of what is promised, all of them with full counts. */
export const rounds = (full: number): number => (FULL_COUNTS ? full : Math.ceil(full / 20))

const everybody = () => true
const open: CollectionConfig['access'] = {
  create: everybody,
  read: everybody,
  update: everybody,
  delete: everybody,
}

const posts: CollectionConfig = {
  slug: 'posts',
  access: open,
  trash: true,
  versions: { maxPerDoc: 50, drafts: { autosave: true, localizeStatus: true } },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'body', type: 'textarea', localized: true },
    { name: 'start', type: 'date' },
    { name: 'place', type: 'text' },
    {
      name: 'parts',
      type: 'array',
      fields: [
        { name: 'label', type: 'text', localized: true },
        { name: 'length', type: 'number' },
      ],
    },
  ],
}

const notes: CollectionConfig = {
  slug: 'notes',
  access: open,
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'size', type: 'number' },
  ],
}

const users: CollectionConfig = {
  slug: 'users',
  access: open,
  auth: { maxLoginAttempts: 100 },
  fields: [{ name: 'name', type: 'text' }],
}

/** A small content model on a database of its own, and its API over real HTTP. */
export const bootWrites = async ({ poolMax, url, plugins }: Options = {}) => {
  // Plugins may add to the schema.
  const push = Boolean(url || plugins)
  const databaseUrl =
    url ??
    (push
      ? await cloneDatabase('template1')
      : await clonePushed('schema_writes', (pushedTo) => configOf({ databaseUrl: pushedTo })))
  const config = await configOf({ databaseUrl, push, poolMax, plugins })
  const payload = await getPayload({ config })
  const { api, server } = serveApi(payload.config)
  afterAll(async () => {
    server.close()
    await payload.destroy()
  })
  return { payload: payload as WritesPayload, api, pool: poolOf(payload) }
}

type ConfigOptions = { databaseUrl: string; push?: boolean } & Omit<Options, 'url'>

const configOf = ({ databaseUrl, push = true, poolMax = 20, plugins = [] }: ConfigOptions) =>
  buildConfig({
    secret: 'a secret that only these tests know',
    telemetry: false,
    // Payload would generate the types of the real configuration, in a process of its own.
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    collections: [posts, notes, users],
    globals: [
      {
        slug: 'site',
        access: { read: everybody, update: everybody },
        fields: [
          { name: 'name', type: 'text', localized: true },
          { name: 'phone', type: 'text' },
        ],
      },
    ],
    localization: {
      locales: ['en', 'fr', 'es'],
      defaultLocale: 'en',
      fallback: false,
      defaultLocalePublishOption: 'active',
    },
    experimental: { localizeStatus: true },
    db: postgres({
      connectionString: databaseUrl,
      max: poolMax,
      push,
    }),
    email: () => ({
      name: 'none',
      defaultFromAddress: 'none@example.invalid',
      defaultFromName: 'None',
      sendEmail: async () => {},
    }),
    plugins: [writes(), ...plugins],
  })

type Options = { poolMax?: number; url?: string; plugins?: Plugin[] }

type Slug = 'notes' | 'posts' | 'users'
type Doc = { id: number } & Record<string, unknown>
type Call = {
  collection: Slug
  id?: number
  locale?: 'all' | 'en' | 'es' | 'fr'
  data?: Record<string, unknown>
  draft?: boolean
  autosave?: boolean
  [option: string]: unknown
}

/** Payload without the types of the real content model, which these collections are not in. */
type WritesPayload = Omit<Payload, 'create' | 'delete' | 'findByID' | 'update'> &
  Record<'create' | 'findByID' | 'update', (call: Call) => Promise<Doc>> & {
    delete: (call: Call) => Promise<unknown>
  }

type Pool = {
  totalCount: number
  idleCount: number
  waitingCount: number
  query: (text: string) => Promise<{ rows: Record<string, unknown>[] }>
}

const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool
