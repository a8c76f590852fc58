import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { TEST_ENVIRONMENT } from './environment'

/** The server with the compiled panel, in a process of its own as in production. */
export type App = { url: string; close: () => Promise<void> }

const START_MS = 60_000

/**
 * Starts the server of {@link ./app-process.ts} on a database that is migrated. A process of its
 * own, because Next's pages want `NODE_ENV` to be what they were compiled for.
 *
 * @throws Error with what it said when it does not come up.
 */
export const startApp = async (databaseUrl: string): Promise<App> => {
  const port = await freePort()
  const child = await listening(() => launch(databaseUrl, port))
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

const launch = (databaseUrl: string, port: number): ChildProcess =>
  spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/setup/app-process.ts'],
    {
      env: {
        ...process.env,
        ...TEST_ENVIRONMENT,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )

/** Sign-in trusts the origin the server was told it has, so its port is known before it starts. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/**
 * On Node 20 with a busy machine the loader of tsx now and then never answers, and the process
 * waits for ever: then another one is started. https://github.com/nodejs/node/issues/47929
 */
const listening = async (start: () => ChildProcess, attempts = 3): Promise<ChildProcess> => {
  const child = start()
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
  if (outcome === 'ended' || attempts === 1) {
    throw new Error(`The app did not start (${outcome}):\n${output}`)
  }
  return listening(start, attempts - 1)
}
