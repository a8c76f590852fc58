// `npm run generated-current`: makes every generated file anew and fails when one was not current.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const FILES = [
  'src/payload-types.ts',
  'schema.graphql',
  'src/app/(payload)/admin/importMap.js',
  'migrations/index.ts',
]

const contents = () => FILES.map((file) => readFileSync(path.join(root, file), 'utf8'))
const migrations = () => readdirSync(path.join(root, 'migrations')).sort()

const cli = (...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'src/startup/payload-cli.mjs'), ...args],
    { cwd: root, encoding: 'utf8', input: '' },
  )
  if (status === 0) return
  process.stderr.write(`"payload ${args.join(' ')}" failed:\n${stdout}${stderr}`)
  process.exit(1)
}

const [filesBefore, migrationsBefore] = [contents(), migrations()]
cli('generate')
cli('migrate:create', 'drift', '--skip-empty')
const filesAfter = contents()

const stale = FILES.filter((_, index) => filesBefore[index] !== filesAfter[index])
const drift = migrations().filter((name) => !migrationsBefore.includes(name))
// What was generated may stay for the next commit; a migration wants a name of its own.
for (const name of drift) rmSync(path.join(root, 'migrations', name))

if (drift.length > 0) {
  process.stderr.write(
    'The schema moved without a migration. Write one: npm run migrate:create <what-changes>\n',
  )
}
const others = stale.filter((file) => file !== 'migrations/index.ts' || drift.length === 0)
if (others.length > 0) {
  process.stderr.write(`Generated anew, commit them: ${others.join(', ')}\n`)
}
if (drift.length > 0 || others.length > 0) process.exit(1)
process.stdout.write('Generated files are current.\n')
