/** The environment of every test process; each test file then sets its own DATABASE_URL. */
export const TEST_ENVIRONMENT = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  PAYLOAD_SECRET: 'a secret that only the tests know, 32+ bytes',
  DATABASE_URL: 'postgres://replaced-by-each-test-file.invalid/none',
} as const
