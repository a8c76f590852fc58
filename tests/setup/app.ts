import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

import { TEST_ENVIRONMENT } from './environment'

/** The server with the compiled panel, in a process of its own as in production. */
export type App = { url: string; close: () => Promise<void> }

/**
 * Starts the server of {@link ./app-process.ts} on a database that is migrated. A process of its
 * own, because Next's pages want `NODE_ENV` to be what they were compiled for.
 *
 * @throws Error with what it said when it does not come up.
 */
export const startApp = async (databaseUrl: string): Promise<App> => {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--import', './src/startup/stay-alive.mjs', '--import', 'tsx', 'tests/setup/app-process.ts'],
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
  await listening(child)
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** Sign-in trusts the origin the server was told it has, so its port is known before it starts. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const listening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output = (output + chunk).slice(-4_000)
      })
    }
    child.once('message', () => resolve())
    child.once('exit', () => reject(new Error(`The app did not start:\n${output}`)))
  })
