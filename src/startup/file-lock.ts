import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const HEARTBEAT_MS = 2_000
const STALE_MS = 15_000

/**
 * Runs `work` while no other process of this machine runs work under the same lock file.
 * The holder keeps touching the file, so that one left behind by `kill -9` is taken over after
 * 15 seconds at most, and at once when its process is gone.
 */
export const withFileLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  mkdirSync(path.dirname(file), { recursive: true })
  const mine = `${process.pid} ${randomUUID()}`
  while (!(await take(file, mine))) await sleep(200)
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS)
  heartbeat.unref()
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    if (holder(file) === mine) rmSync(file, { force: true })
  }
}

const take = async (file: string, mine: string): Promise<boolean> => {
  if (create(file, mine)) return true
  if (!isStale(file)) return false
  rmSync(file, { force: true })
  if (!create(file, mine)) return false
  // Another process may have judged the old lock stale too and removed ours for it.
  await sleep(100)
  return holder(file) === mine
}

const create = (file: string, mine: string): boolean => {
  try {
    writeFileSync(file, mine, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const holder = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const touch = (file: string): void => {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Whoever removed it took the lock for stale; the check on release sees that.
  }
}

const isStale = (file: string): boolean => {
  const content = holder(file)
  if (content === undefined) return false
  if (content !== '' && !isAlive(Number.parseInt(content, 10))) return true
  try {
    return Date.now() - statSync(file).mtimeMs > STALE_MS
  } catch {
    return false
  }
}

/** Whether a process with this id exists, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
