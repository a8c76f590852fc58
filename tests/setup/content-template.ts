import { cp } from 'node:fs/promises'

import type { Payload } from 'payload'
import type pg from 'pg'
import type supertest from 'supertest'
import { inject } from 'vitest'

import type { RequestHandler } from '@/platform/request-layer'

import { bootHttp } from './http'
import { asAdmin, createDatabase } from './postgres'
import type { ContentName, Template } from './templates'

/** Content that several test files start from. What `build` returns must survive as JSON. */
export type Content<T> = {
  name: ContentName
  /** What it is added to, where that is not an empty database. Its files are shared, not copied. */
  from?: Template
  build: (payload: Payload) => Promise<T>
}

/** What is remembered with a template: what `build` returned, and where its uploads are. */
type Kept<T> = { content: T; media: string }

/**
 * Like {@link bootHttp}, with this content in the database. The first file that asks for it builds
 * it; the others of the run get a copy, which is theirs to change.
 */
export const bootHttpWith = async <T>({
  name,
  from,
  build,
}: Content<T>): Promise<{
  payload: Payload
  handle: RequestHandler
  api: ReturnType<typeof supertest>
  content: T
}> =>
  asAdmin(inject('postgresUrl'), async (admin) => {
    // Whoever comes while the first one builds waits until there is something to copy.
    await admin.query('select pg_advisory_lock(hashtext($1))', [name])
    const kept = await keptWith<T>(admin, name)
    if (kept) {
      const booted = await bootHttp(name, from && kept.media)
      if (!from) await cp(kept.media, process.env.MEDIA_DIR as string, { recursive: true })
      return { ...booted, content: kept.content }
    }
    const booted = await bootHttp(from)
    const content = await build(booted.payload)
    await keep(admin, name, { content, media: process.env.MEDIA_DIR as string })
    return { ...booted, content }
  })

const keptWith = async <T>(admin: pg.Client, name: string): Promise<Kept<T> | undefined> => {
  const { rows } = await admin.query<{ kept: string }>(
    `select shobj_description(oid, 'pg_database') as kept from pg_database where datname = $1`,
    [name],
  )
  return rows[0] && (JSON.parse(rows[0].kept) as Kept<T>)
}

/** Makes a template of the database that the environment names. */
const keep = async <T>(admin: pg.Client, name: string, kept: Kept<T>): Promise<void> => {
  const built = new URL(process.env.DATABASE_URL as string).pathname.slice(1)
  // What is connected cannot be copied. The pool opens new connections when it needs them.
  await admin.query(`alter database "${built}" with allow_connections false`)
  await admin.query(
    'select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1',
    [built],
  )
  await createDatabase(inject('postgresUrl'), name, built)
  await admin.query(`comment on database "${name}" is ${admin.escapeLiteral(JSON.stringify(kept))}`)
  await admin.query(`alter database "${built}" with allow_connections true`)
}
