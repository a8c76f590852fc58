import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Process = { url: string; close: () => Promise<void> }

/** Bytes: what a process holds now, and the most it ever held. */
export type Memory = { rss: number; peak: number }

const START_MS = 120_000

/** Our server, with the environment that `npm start` would give it. */
export const startOurServer = async (
  environment: Record<string, string>,
): Promise<Process & { memory: () => Promise<Memory> }> => {
  const child = launch('tests/bench/server-process.ts', environment)
  const started = await listening(child)
  return {
    ...started,
    memory: async () => {
      const answer = once(child, 'message')
      child.send('memory')
      return ((await answer) as [Memory])[0]
    },
  }
}

/** A plain node:http server that answers `text` to everything. */
export const startPlainServer = async (text: string): Promise<Process> => {
  const child = launch('tests/bench/plain-process.ts')
  child.send(text)
  return listening(child)
}

const launch = (script: string, environment: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    env: { ...process.env, ...environment },
    // The log of requests is written, as in production, and nobody reads it.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })

const listening = async (child: ChildProcess): Promise<Process> => {
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4_000)
  })
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), START_MS)
  const message = await Promise.race([once(child, 'message'), ended.then(() => undefined)])
  clearTimeout(timer)
  if (!message) throw new Error(`A server of the benchmark did not start:\n${errors}`)
  return {
    ...(message[0] as { url: string }),
    close: async () => {
      child.disconnect()
      await ended
    },
  }
}
