// Runs Payload's command line where no database is needed (types, import map, new migrations):
// the config is only read, so stand-ins for the two required variables will do.
import { spawnSync } from 'node:child_process'

const run = (bin, args) => {
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    stdio: 'inherit',
    env: {
      PAYLOAD_SECRET: 'only-reads-the-config-and-signs-nothing',
      DATABASE_URL: 'postgres://unused.invalid/unused',
      ...process.env,
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'generate') {
  run('node_modules/payload/bin.js', ['generate:importmap'])
  run('node_modules/payload/bin.js', ['generate:types'])
  run('node_modules/@payloadcms/graphql/bin.js', ['generate:schema'])
} else {
  run('node_modules/payload/bin.js', [command, ...rest])
}
