import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { configDefaults, defineConfig } from 'vitest/config'

// With their extensions, as Node will want them when it loads this file by itself.
import { FULL_COUNTS } from './tests/setup/counts.ts'
import { TEST_ENVIRONMENT } from './tests/setup/environment.ts'
import { LongestFirst } from './tests/setup/longest-first.ts'

const at = (place: string) => fileURLToPath(new URL(place, import.meta.url))

/**
 * What one project has compiled of our modules the others of the run find here. Not kept longer:
 * an import that was resolved in an earlier run may lead to a file that has moved since.
 */
const compiledModules = mkdtempSync(path.join(tmpdir(), 'citynet-modules-'))
process.on('exit', () => rmSync(compiledModules, { recursive: true, force: true }))

/** Tests that need a database share one Postgres and each boot the whole configuration. */
const onPostgres = {
  globalSetup: ['tests/setup/postgres.ts'],
  testTimeout: FULL_COUNTS ? 900_000 : 60_000,
  hookTimeout: 120_000,
}

/** Files that make their databases themselves, in the process of their worker. */
const onOwnDatabases = {
  ...onPostgres,
  setupFiles: ['tests/setup/cheap-passwords.ts', 'tests/setup/own-databases.ts'],
}

/**
 * Left to `npm run test:full`: each takes ten seconds and more for what another file, named beside
 * it, proves in a smaller way.
 */
const WITH_FULL_COUNTS = [
  // boundaries (`npm run check`)
  'tests/architecture/features-removable.test.ts',
  // reads/non-interference
  'tests/reads/non-interference-control.http.test.ts',
  'tests/reads/product-non-interference-control.http.test.ts',
  'tests/translation/reads/non-interference.http.test.ts',
  // writes/parallel
  'tests/writes/parallel-small-pool.http.test.ts',
  // server/scheduled-publish
  'tests/server/jobs.int.test.ts',
  // the set-up of these tests
  'tests/startup/embedded-postgres.int.test.ts',
  // server/life-cycle, startup/first-admin, seed/seed
  'tests/startup/start.browser.test.ts',
  // uploads/file-store (of a bucket as of a folder), uploads/bucket, and the files without `in-bucket`
  'tests/uploads/bucket-faults.int.test.ts',
  'tests/uploads/kept-files-in-bucket.http.test.ts',
  'tests/uploads/uploads-in-bucket.http.test.ts',
  'tests/images/sizes-in-bucket.http.test.ts',
]

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: at('./payload.config.ts') },
      { find: '@collections', replacement: at('./collections') },
      { find: '@', replacement: at('./src') },
      // The copy that Node loads for Payload; Vite would choose the other, and GraphQL refuses two.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
    ],
  },
  test: {
    restoreMocks: true,
    experimental: { fsModuleCache: true, fsModuleCachePath: compiledModules },
    exclude: [...configDefaults.exclude, ...(FULL_COUNTS ? [] : WITH_FULL_COUNTS)],
    sequence: { sequencer: LongestFirst },
    // More than two at a time gains nothing on two cores and costs a gigabyte each.
    maxWorkers: 2,
    // Libraries are loaded once per worker instead of once per file; see own-modules.ts.
    isolate: false,
    setupFiles: [
      'tests/setup/own-modules.ts',
      'tests/setup/unexpected-errors.ts',
      'tests/setup/properties.ts',
    ],
    env: TEST_ENVIRONMENT,
    // For the first see src/startup/payload-cli.mjs. With the second what is short-lived is thrown
    // away less often, which takes a tenth of the time off what writes documents.
    execArgv: ['--conditions=production', '--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'collections/**/*.test.ts',
            'tests/architecture/*.test.ts',
            'tests/translation/machine/*.test.ts',
            'tests/examples/draft.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.int.test.ts'],
          ...onOwnDatabases,
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/**/*.http.test.ts'],
          ...onOwnDatabases,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          ...onPostgres,
          globalSetup: ['tests/setup/postgres.ts', 'tests/setup/browser-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          // A machine that others use too may be slow twice; what is broken fails each time.
          retry: process.env.CI ? 2 : 0,
          // Last, when the panel has been compiled beside the others.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
