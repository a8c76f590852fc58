import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe } from 'vitest'

const run = promisify(execFile)

/** A translator's tool of this machine, killed when it hangs; gives what it printed. */
export const tool = async (
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> => {
  const { stdout, stderr } = await run(name, args, {
    timeout: 120_000,
    env: { ...process.env, ...env },
  })
  return stdout + stderr
}

/** `describe` for what needs a tool: where it is missing it says so and skips. */
export const describeWith = (name: string, found: boolean, remedy: string) => {
  if (!found) process.stderr.write(`No ${name} found: its tests are skipped. ${remedy}\n`)
  return describe.skipIf(!found)
}

export const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args).status === 0

/** The toolkit's Python is the system's, also where another stands first in the path. */
export const PYTHON = '/usr/bin/python3'

export const describeWithOmegat = describeWith(
  'OmegaT',
  works('which', 'omegat') && works('java', '-version'),
  'apt-get install omegat',
)
export const describeWithToolkit = describeWith(
  'translate-toolkit',
  works('which', 'pocount') && works(PYTHON, '-c', 'import translate'),
  'apt-get install translate-toolkit',
)
export const describeWithGettext = describeWith(
  'gettext',
  works('msgfmt', '--version'),
  'apt-get install gettext',
)

/** A folder for one test file, removed at its end. */
export const scratchFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'exchange-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}
