import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

import { FULL_COUNTS } from './counts'

/** The programs that tests run in processes of their own. */
const PROGRAMS = {
  migrate: 'src/startup/migrate.ts',
  seed: 'src/startup/seed.ts',
  app: 'tests/setup/app-process.ts',
  instance: 'tests/setup/instance-process.ts',
  'job-worker': 'tests/server/job-worker.ts',
} as const

export type Program = keyof typeof PROGRAMS

/** Where the process tree of a run finds what it has compiled. */
const COMPILED = 'CITYNET_COMPILED_PROGRAMS'

/**
 * Compiles the programs for the processes that this one starts, and returns what throws them away.
 * tsx would look at each of the thousands of modules of the libraries too, which takes eight of the
 * ten seconds that a program takes to start. With full counts it does: programs then run exactly as
 * `npm run` starts them.
 */
export const compilePrograms = async (): Promise<() => void> => {
  if (FULL_COUNTS) return () => {}
  const root = process.cwd()
  // Below the libraries, which are resolved from here when a program runs.
  const cache = path.join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'citynet-programs-'))
  const { build } = await import('rolldown')
  await build({
    cwd: root,
    input: PROGRAMS,
    platform: 'node',
    tsconfig: 'tsconfig.json',
    external: (id) => isOfLibrary(id),
    logLevel: 'warn',
    output: {
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name].mjs',
    },
  })
  process.env[COMPILED] = folder
  return () => {
    delete process.env[COMPILED]
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ours, or what the compiler itself puts in for what Node does not know yet. */
const COMPILED_IN = /^(\.|@\/|@collections\/|@payload-config$|@oxc-project\/runtime\/)/

const isOfLibrary = (id: string): boolean => !path.isAbsolute(id) && !COMPILED_IN.test(id)

/** What Node is started with to run a program. */
export const argumentsOf = (program: Program): string[] => {
  const compiled = process.env[COMPILED]
  return compiled
    ? ['--conditions=production', path.join(compiled, `${program}.mjs`)]
    : ['--conditions=production', '--import', 'tsx', PROGRAMS[program]]
}
