import path from 'node:path'

import { z } from 'zod'

/** Values separated by commas. */
const list = z
  .string()
  .default('')
  .transform((values) =>
    values
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean),
  )

/** Where we are and whom we trust: known before there is a database. */
const addresses = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address editors open; reset links and origin checks use it. */
  SERVER_URL: z.url().optional(),
  /** The public site that shows the content; canonical links and redirects use it. */
  SITE_URL: z.url().optional(),
  /** Template of the frontend's own preview page; without it, ours is opened. */
  PREVIEW_URL: z.url().optional(),
  /** Proxies in front of us whose X-Forwarded-For is believed, counted from the inside. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
})

const variables = addresses.extend({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Signs sessions and preview tokens. `npm start` makes one and keeps it in `.data/`. */
  PAYLOAD_SECRET: z.string().min(32),
  /** Where Postgres is. Without it `npm start` runs an embedded one. */
  DATABASE_URL: z.url(),
  /** Connections of this process to Postgres; one is held by Payload itself. */
  DATABASE_POOL_MAX: z.coerce.number().int().min(5).default(20),
  HOST: z.string().default('0.0.0.0'),
  /** Origins besides SERVER_URL and SITE_URL that may send credentials, comma-separated. */
  TRUSTED_ORIGINS: list,
  /** Megabytes of answers to anonymous reads that are kept; 0 keeps none. */
  RESPONSE_CACHE_MB: z.coerce.number().min(0).default(64),
  /** Where a cache in front of us is told what to forget. Without it none may keep answers. */
  CDN_PURGE_URL: z.url().optional(),
  CDN_PURGE_TOKEN: z.string().optional(),
  /** Seconds for which that cache may answer without asking. */
  CDN_MAX_AGE: z.coerce.number().int().min(1).default(86_400),
  /** In which header it expects the tags of an answer. */
  CDN_TAG_HEADER: z.enum(['Surrogate-Key', 'Cache-Tag']).default('Surrogate-Key'),
  /** Documents that GraphQL is asked by hash: a manifest of a frontend's build, or a folder of them. */
  TRUSTED_DOCUMENTS: z.string().optional(),
  /** Whether GraphQL answers nothing else to readers who are not signed in. */
  TRUSTED_DOCUMENTS_ONLY: z.stringbool().default(false),
  /** Whether readers may have documents kept under their hashes, as Apollo's clients do. */
  AUTOMATIC_PERSISTED_QUERIES: z.stringbool().default(false),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('citynet-cms <no-reply@localhost>'),
  /** Uploads; with S3_BUCKET only those that are being worked on. */
  MEDIA_DIR: z.string().default('media'),
  /** The bucket in which uploads are kept, and the sizes made of them. */
  S3_BUCKET: z.string().min(3).optional(),
  /** Where the store is; Amazon's own without. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().optional(),
  /** Without these the role of the machine is used, where it has one. */
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Whether addresses name the bucket in their path and not in their host. */
  S3_FORCE_PATH_STYLE: z.stringbool().optional(),
  /** In front of every key, where a bucket is not this installation's alone. */
  S3_PREFIX: z
    .string()
    .regex(
      /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/,
      'is names with "/" between them, as in cms/production',
    )
    .optional(),
  /** Pixels across in which pictures may be asked for, comma-separated; empty makes none on request. */
  IMAGE_WIDTHS: z
    .string()
    .default('160,320,480,640,960,1280,1600,1920')
    .transform((widths) => widths.split(',').flatMap((it) => (it.trim() ? Number(it) : [])))
    .pipe(z.array(z.number().int().min(16).max(4_000))),
  /** Secrets, embedded database and mails of this installation. */
  DATA_DIR: z.string().default('.data'),
  /** Machine translation: which engine, where more than one is set; `offline` only marks words. */
  TRANSLATION_ENGINE: z
    .enum(['deepl', 'libretranslate', 'openai-compatible', 'offline'])
    .optional(),
  /** What one run may cost, in the currency of the price. */
  TRANSLATION_COST_CAP: z.coerce.number().min(0).default(10),
  /** What the engine in use asks for a million characters. */
  TRANSLATION_PRICE_PER_MILLION: z.coerce.number().min(0).optional(),
  DEEPL_API_KEY: z.string().optional(),
  LIBRETRANSLATE_URL: z.url().optional(),
  LIBRETRANSLATE_API_KEY: z.string().optional(),
  OPENAI_COMPATIBLE_URL: z.url().optional(),
  OPENAI_COMPATIBLE_KEY: z.string().optional(),
  OPENAI_COMPATIBLE_MODEL: z.string().optional(),
  /** Hosts that webhooks may call although they are private, also without https, as `host:port`. */
  WEBHOOK_PRIVATE_HOSTS: list,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

type Variables = z.infer<typeof variables>

/** A bucket is set whole or not at all: half of it would keep uploads where nobody looks for them. */
const faultsOfBucket = (env: Variables): [variable: keyof Variables, fault: string][] => {
  const { S3_ACCESS_KEY_ID, S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_SECRET_ACCESS_KEY } = env
  const faults: ReturnType<typeof faultsOfBucket> = []
  if (!S3_BUCKET && (S3_ACCESS_KEY_ID || S3_SECRET_ACCESS_KEY || S3_ENDPOINT))
    faults.push(['S3_BUCKET', 'is missing: name the bucket, or unset the other S3_ variables'])
  if (S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY)
    faults.push(['S3_SECRET_ACCESS_KEY', 'is missing: set the secret of S3_ACCESS_KEY_ID'])
  if (S3_SECRET_ACCESS_KEY && !S3_ACCESS_KEY_ID)
    faults.push(['S3_ACCESS_KEY_ID', 'is missing: set the key of S3_SECRET_ACCESS_KEY'])
  if (S3_BUCKET && !S3_REGION && !S3_ENDPOINT)
    faults.push(['S3_REGION', 'is missing: name the region, or S3_ENDPOINT of another store'])
  return faults
}

const schema = variables.superRefine((env, { addIssue }) => {
  for (const [variable, message] of faultsOfBucket(env))
    addIssue({ code: 'custom', path: [variable], message })
})

type Origins = { serverUrl: string; siteUrl: string }

export type Addresses = z.infer<typeof addresses> & Origins

export type Env = z.infer<typeof schema> & Origins

/**
 * Reads the environment, the only place that does.
 *
 * @throws Error naming every variable that is missing or wrong, and what it should be.
 */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const env = parse(schema, source)
  return {
    ...env,
    MEDIA_DIR: path.resolve(env.MEDIA_DIR),
    DATA_DIR: path.resolve(env.DATA_DIR),
    ...(env.TRUSTED_DOCUMENTS && { TRUSTED_DOCUMENTS: path.resolve(env.TRUSTED_DOCUMENTS) }),
    ...originsOf(env),
  }
}

const originsOf = (env: z.infer<typeof addresses>): Origins => {
  const serverUrl = env.SERVER_URL ?? `http://localhost:${env.PORT}`
  return { serverUrl, siteUrl: env.SITE_URL ?? serverUrl }
}

/** Empty these say something; all others are as good as not set. */
const MEANT_EMPTY = new Set(['IMAGE_WIDTHS'])

const parse = <T>(what: z.ZodType<T>, source: Record<string, string | undefined>): T => {
  const set = Object.fromEntries(
    Object.entries(source).filter(([name, value]) => value !== '' || MEANT_EMPTY.has(name)),
  )
  const result = what.safeParse(set)
  if (result.success) return result.data
  const faults = result.error.issues.map((it) => `  ${it.path.join('.')}: ${it.message}`)
  throw new Error(
    `The environment is not usable:\n${faults.join('\n')}\nStart with "npm start", which sets what is missing, or see .env.example.`,
  )
}

/** The part of the environment that a server needs in order to listen, before its database runs. */
export const addressesOfEnv = (): Addresses => {
  const found = parse(addresses, process.env)
  return { ...found, ...originsOf(found) }
}

let current: Env | undefined

/** The environment of this process, read once. */
export const env = (): Env => {
  current ??= readEnv(process.env)
  return current
}
