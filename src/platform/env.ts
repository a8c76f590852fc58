import path from 'node:path'

import { z } from 'zod'

const origins = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  )

/** Where we are and whom we trust: known before there is a database. */
const addresses = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address editors open; reset links and origin checks use it. */
  SERVER_URL: z.url().optional(),
  /** The public site that shows the content; canonical links and redirects use it. */
  SITE_URL: z.url().optional(),
  /** Proxies in front of us whose X-Forwarded-For is believed, counted from the inside. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
})

const schema = addresses.extend({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Signs sessions and preview tokens. `npm start` makes one and keeps it in `.data/`. */
  PAYLOAD_SECRET: z.string().min(32),
  /** Where Postgres is. Without it `npm start` runs an embedded one. */
  DATABASE_URL: z.url(),
  /** Connections of this process to Postgres; one is held by Payload itself. */
  DATABASE_POOL_MAX: z.coerce.number().int().min(5).default(20),
  HOST: z.string().default('0.0.0.0'),
  /** Origins besides SERVER_URL and SITE_URL that may send credentials, comma-separated. */
  TRUSTED_ORIGINS: origins,
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('citynet-cms <no-reply@localhost>'),
  MEDIA_DIR: z.string().default('media'),
  /** Secrets, embedded database and mails of this installation. */
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
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
    ...originsOf(env),
  }
}

const originsOf = (env: z.infer<typeof addresses>): Origins => {
  const serverUrl = env.SERVER_URL ?? `http://localhost:${env.PORT}`
  return { serverUrl, siteUrl: env.SITE_URL ?? serverUrl }
}

const parse = <T>(what: z.ZodType<T>, source: Record<string, string | undefined>): T => {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
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
