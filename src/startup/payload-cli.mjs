// Runs Payload's command line. Where no database is needed (types, import map, new migrations)
// the config is only read, so stand-ins for the two required variables will do.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const stayAlive = new URL('./stay-alive.mjs', import.meta.url).href

const run = (program, args = []) => {
  const loader = program.endsWith('.ts') ? ['--import', 'tsx'] : []
  const { status } = spawnSync(
    process.execPath,
    ['--import', stayAlive, ...loader, program, ...args],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        PAYLOAD_SECRET: 'only-reads-the-config-and-signs-nothing',
        DATABASE_URL: 'postgres://unused.invalid/unused',
        PAYLOAD_TELEMETRY_DISABLED: '1',
        ...process.env,
      },
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}

const [command = 'help', ...rest] = process.argv.slice(2)
if (command === 'generate') {
  run('node_modules/payload/bin.js', ['generate:importmap'])
  run('node_modules/payload/bin.js', ['generate:types'])
  run('src/startup/generate-schema.ts')
} else {
  run('node_modules/payload/bin.js', [command, ...rest])
}
