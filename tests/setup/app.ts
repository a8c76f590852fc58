import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { TEST_ENVIRONMENT } from './environment'
import { argumentsOf } from './programs'

/** The server with the compiled panel, in a process of its own as in production. */
export type App = { url: string; close: () => Promise<void> }

const START_MS = 60_000

/**
 * Starts the server of {@link ./app-process.ts} on a database that is migrated. A process of its
 * own, because Next's pages want `NODE_ENV` to be what they were compiled for.
 *
 * @param settings of its environment; `WITHOUT_PANEL` needs no compiled panel
 * @throws Error with what it said when it does not come up.
 */
export const startApp = async (
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<App> => {
  const port = await freePort()
  const child = await listening(launch(databaseUrl, port, settings))
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

const launch = (
  databaseUrl: string,
  port: number,
  settings: Record<string, string>,
): ChildProcess =>
  spawn(process.execPath, argumentsOf('app'), {
    env: {
      ...process.env,
      ...TEST_ENVIRONMENT,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })

/** Sign-in trusts the origin the server was told it has, so its port is known before it starts. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** @throws Error with what it said, when it ends or is silent instead. */
const listening = async (child: ChildProcess): Promise<ChildProcess> => {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output = (output + chunk).slice(-4_000)
    })
  }
  const outcome = await Promise.race([
    once(child, 'message').then(() => 'listening' as const),
    once(child, 'exit').then(() => 'ended' as const),
    sleep(START_MS, 'silent' as const, { ref: false }),
  ])
  if (outcome === 'listening') return child
  child.kill('SIGKILL')
  throw new Error(`The app did not start (${outcome}):\n${output}`)
}
