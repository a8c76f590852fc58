import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Usage } from './usage'

export type Process = { url: string; usage: () => Promise<Usage>; close: () => Promise<void> }

const START_MS = 120_000

/** Our server, with the environment that `npm start` would give it. */
export const startOurServer = async (environment: Record<string, string>): Promise<Process> =>
  listening(launch('tests/bench/server-process.ts', environment))

/** The same without the translation feature, on the database of a server that has it. */
export const startServerWithoutTranslation = async (
  environment: Record<string, string>,
): Promise<Process> => listening(launch('tests/bench/server-without-translation.ts', environment))

/** Stock Payload with the fields of our collections, on a database of its own. */
export const startStockServer = async (environment: Record<string, string>): Promise<Process> =>
  listening(launch('tests/bench/stock-process.ts', environment))

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
    usage: async () => {
      const answer = once(child, 'message')
      child.send('usage')
      return ((await answer) as [Usage])[0]
    },
    close: async () => {
      child.disconnect()
      await ended
    },
  }
}
