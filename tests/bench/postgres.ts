import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startEmbeddedPostgres } from '@/startup/embedded-postgres'

type BenchPostgres = {
  url: string
  /** Milliseconds of CPU of all its processes; undefined where /proc does not tell. */
  cpuMs: () => number | undefined
  stop: () => Promise<void>
}

/** The embedded Postgres with the settings of `npm start` (fsync on), empty, gone when stopped. */
export const startTemporaryPostgres = async (): Promise<BenchPostgres> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'citynet-bench-'))
  const server = await startKeptPostgres(dataDir)
  return {
    ...server,
    stop: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same in a folder in which its data stays for the next run. */
export const startKeptPostgres = async (dataDir: string): Promise<BenchPostgres> => {
  mkdirSync(dataDir, { recursive: true })
  // Run by root, the server is another user, who must be able to reach its data.
  chmodSync(dataDir, 0o755)
  const { stop, url } = await startEmbeddedPostgres({ dataDir, password: 'postgres' })
  const clusterDir = path.join(dataDir, 'postgres')
  return { url, cpuMs: () => cpuOf(clusterDir), stop }
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

/** Of the postmaster, its children, and those that have ended (proc(5), fields 14 to 17). */
const cpuOf = (clusterDir: string): number | undefined => {
  try {
    const [postmaster] = readFileSync(path.join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')
    let ticks = 0
    for (const pid of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
      const [parent, times] = timesOf(pid)
      if (pid === postmaster) ticks += times.reduce((sum, it) => sum + it, 0)
      else if (parent === postmaster) ticks += (times[0] ?? 0) + (times[1] ?? 0)
    }
    return ticks * TICK_MS
  } catch {
    return undefined
  }
}

const timesOf = (pid: string): [parent: string | undefined, times: number[]] => {
  try {
    // The name of the program stands in brackets, and may have any character in it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return [fields[1], fields.slice(11, 15).map(Number)]
  } catch {
    // It has ended meanwhile.
    return [undefined, []]
  }
}
