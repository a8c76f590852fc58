import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

import { TEST_ENVIRONMENT } from './tests/setup/environment'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Tests that need a database share one Postgres and each boot the whole configuration. */
const onPostgres = {
  globalSetup: ['tests/setup/postgres.ts'],
  setupFiles: ['tests/setup/unexpected-errors.ts'],
  testTimeout: process.env.FULL_COUNTS ? 900_000 : 60_000,
  hookTimeout: 120_000,
  // More than two at a time gains nothing on two cores and costs 400 MB each.
  maxWorkers: 2,
  // Projects with other numbers of workers take turns.
  sequence: { groupOrder: 1 },
}

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': at('./payload.config.ts'),
      '@collections': at('./collections'),
      '@': at('./src'),
    },
  },
  test: {
    restoreMocks: true,
    env: TEST_ENVIRONMENT,
    // See src/startup/payload-cli.mjs.
    execArgv: ['--conditions=production'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'collections/**/*.test.ts', 'tests/architecture/*.test.ts'],
          setupFiles: ['tests/setup/unexpected-errors.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/**/*.int.test.ts'], ...onPostgres },
      },
      {
        extends: true,
        test: { name: 'http', include: ['tests/**/*.http.test.ts'], ...onPostgres },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          ...onPostgres,
          globalSetup: ['tests/setup/postgres.ts', 'tests/setup/browser-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
