// Runs Payload's command line.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * With the condition `production` Node takes the build of Lexical that has no top-level await.
 * Its build for Node imports the real one from within, in a cycle of modules that on a busy
 * machine never settles: the process then ends with code 0 or 13 and nothing done, or hangs.
 * Every program of ours that loads the configuration in plain Node is run this way.
 */
const LOADING = ['--conditions=production', '--import', 'tsx']

/** Where no database is needed the config is only read: stand-ins for what it requires will do. */
const STAND_INS = {
  PAYLOAD_SECRET: 'only-reads-the-config-and-signs-nothing',
  DATABASE_URL: 'postgres://unused.invalid/unused',
}
const NEEDS_NO_DATABASE = /^(generate(:.+)?|migrate:create)$/

const run = (program, args = []) => {
  const { status } = spawnSync(process.execPath, [...LOADING, program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...(NEEDS_NO_DATABASE.test(command) && STAND_INS),
      PAYLOAD_TELEMETRY_DISABLED: '1',
      ...process.env,
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const payload = (...args) => run('node_modules/payload/bin.js', ['--disable-transpile', ...args])

const [command = 'help', ...rest] = process.argv.slice(2)
if (command === 'generate') {
  payload('generate:importmap')
  payload('generate:types')
  run('src/startup/generate-schema.ts')
} else {
  payload(command, ...rest)
}
