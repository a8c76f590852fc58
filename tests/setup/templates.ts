import { asAdmin, createDatabase, MIGRATED, runProgram } from './postgres'

/** Postgres' own template, for configurations that make their schema themselves. */
export const BARE = 'template1'

/** Of content that a test file has built and others start from; see content-template.ts. */
export type ContentName = `content_${string}`

/** Of a schema that a small configuration of the tests has made; see pushed-schema.ts. */
export type SchemaName = `schema_${string}`

/** The state a test file starts from: no schema, an empty one, the demo content, or another. */
export type Template = typeof BARE | typeof MIGRATED | 'seeded' | ContentName | SchemaName

/** Names the advisory lock under which the first file that wants the demo content seeds it. */
const SEED_LOCK = 7_233_100

/** Makes sure a template database exists; the demo content is seeded once per run, when wanted. */
export const ensureTemplate = async (server: string, template: Template): Promise<void> => {
  if (template !== 'seeded') return
  await asAdmin(server, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [SEED_LOCK])
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [
      template,
    ])
    if (rowCount) return
    // Under another name until it is whole: a failed seeding must not become a template.
    const partial = `${template}_partial`
    await admin.query(`drop database if exists ${partial}`)
    await createDatabase(server, partial, MIGRATED)
    await runProgram('seed', `${server}/${partial}`)
    await admin.query(`alter database ${partial} rename to ${template}`)
  })
}
