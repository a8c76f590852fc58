import { tmpdir } from 'node:os'
import path from 'node:path'

/** The environment of every test process; each test file then sets its own DATABASE_URL. */
export const TEST_ENVIRONMENT = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  PAYLOAD_SECRET: 'a secret that only the tests know, 32+ bytes',
  DATABASE_URL: 'postgres://replaced-by-each-test-file.invalid/none',
  // Of a schema that it has pushed Payload thinks that every database of the process has it.
  PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
  MEDIA_DIR: path.join(tmpdir(), `citynet-media-${process.pid}`),
} as const
