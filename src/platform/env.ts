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

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Signs sessions and preview tokens. `npm start` makes one and keeps it in `.data/`. */
  PAYLOAD_SECRET: z.string().min(32),
  /** Where Postgres is. Without it `npm start` runs an embedded one. */
  DATABASE_URL: z.url(),
  /** Connections of this process to Postgres; one is held by Payload itself. */
  DATABASE_POOL_MAX: z.coerce.number().int().min(5).default(20),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** The address editors open; reset links and origin checks use it. */
  SERVER_URL: z.url().optional(),
  /** The public site that shows the content; canonical links and redirects use it. */
  SITE_URL: z.url().optional(),
  /** Origins besides SERVER_URL and SITE_URL that may send credentials, comma-separated. */
  TRUSTED_ORIGINS: origins,
  /** Proxies in front of us whose X-Forwarded-For is believed, counted from the inside. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('citynet-cms <no-reply@localhost>'),
  MEDIA_DIR: z.string().default('media'),
  /** Secrets, embedded database and mails of this installation. */
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema> & { serverUrl: string; siteUrl: string }

/**
 * Reads the environment, the only place that does.
 *
 * @throws Error naming every variable that is missing or wrong, and what it should be.
 */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (!result.success) {
    const faults = result.error.issues.map((it) => `  ${it.path.join('.')}: ${it.message}`)
    throw new Error(
      `The environment is not usable:\n${faults.join('\n')}\nStart with "npm start", which sets what is missing, or see .env.example.`,
    )
  }
  const env = result.data
  const serverUrl = env.SERVER_URL ?? `http://localhost:${env.PORT}`
  return {
    ...env,
    MEDIA_DIR: path.resolve(env.MEDIA_DIR),
    DATA_DIR: path.resolve(env.DATA_DIR),
    serverUrl,
    siteUrl: env.SITE_URL ?? serverUrl,
  }
}

let current: Env | undefined

/** The environment of this process, read once. */
export const env = (): Env => {
  current ??= readEnv(process.env)
  return current
}
