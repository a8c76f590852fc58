import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import path from 'node:path'

import { withFileLock } from './file-lock'
import { lastWordsOf } from './last-words.mjs'
import { StartError } from './options.mjs'

/** What the compiled admin panel is made of. */
const INPUTS = [
  ...['src', 'collections', 'payload.config.ts', 'next.config.ts'],
  ...['package-lock.json', 'tsconfig.json'],
]
const NOT_BUILT = /\.test\.tsx?$|^src\/(startup|seed)\//
const STAMP = '.next/built-from'

/** A hash of everything the build reads, so that a checkout or a touched file does not rebuild. */
export const hashOfInputs = (root: string): string => {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '')
  for (const input of INPUTS) {
    for (const file of filesUnder(root, input)) {
      if (NOT_BUILT.test(file)) continue
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

const filesUnder = (root: string, relative: string): string[] => {
  const absolute = path.join(root, relative)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [relative]
  return readdirSync(absolute, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((it) => {
      const file = `${relative}/${it.name}`
      return it.isDirectory() ? filesUnder(root, file) : [file]
    })
}

export const adminIsBuilt = (root: string): boolean => {
  const stamp = path.join(root, STAMP)
  if (!existsSync(path.join(root, '.next/BUILD_ID')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === hashOfInputs(root)
}

type BuildOptions = {
  signal?: AbortSignal
  /** From 0, as much of the processor as everybody gets, to 19, what nobody else wants. */
  niceness?: number
}

/**
 * Compiles the admin panel; of two processes that want to, one does.
 *
 * @throws StartError with the end of Next's output.
 */
export const buildAdmin = (root: string, options: BuildOptions = {}): Promise<void> =>
  withFileLock(path.join(root, '.next.lock'), async () => {
    if (adminIsBuilt(root)) return
    const inputs = hashOfInputs(root)
    const { code, output } = await nextBuild(root, options)
    if (code !== 0) throw new StartError(`The admin panel could not be built:\n${output}`)
    writeFileSync(path.join(root, STAMP), inputs)
  })

const nextBuild = (root: string, { signal, niceness }: BuildOptions) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const next = path.join(root, 'node_modules/next/dist/bin/next')
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: root,
      ...(signal && { signal }),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        // Pages are rendered on request; the build itself needs neither secret nor database.
        PAYLOAD_SECRET: 'only-reads-the-config-and-signs-nothing',
        DATABASE_URL: 'postgres://unused.invalid/unused',
        ...process.env,
        NODE_ENV: 'production',
        // See payload-cli.mjs; the build loads the configuration in workers of its own.
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
        NEXT_TELEMETRY_DISABLED: '1',
      },
    })
    if (niceness && child.pid) setPriority(child.pid, niceness)
    const lastWords = lastWordsOf(child)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: lastWords() }))
  })
