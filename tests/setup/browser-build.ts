import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { TestProject } from 'vitest/node'

import { adminIsBuilt, buildAdmin } from '@/startup/admin-build'

import { type App, startApp } from './app'
import { findChromium } from './chromium'
import { FULL_COUNTS } from './counts'
import { createDatabase } from './postgres'
import { ensureTemplate } from './templates'

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * Answers, once the panel is there, with the address of the one all browser tests share.
     * Empty where there will be none.
     */
    panelWaitUrl: string
  }
}

const DATABASE = 'browser'

/** Why there will be no panel in a browser, and what to do about it. */
const hindrance = (): string | undefined => {
  if (!findChromium()) return 'No Chromium found. Install one, or set CHROMIUM_PATH'
  // Compiling it takes a third of the five minutes that `npm test` has.
  if (FULL_COUNTS || adminIsBuilt(process.cwd())) return undefined
  return 'The admin panel as it is now is not compiled. `npm start` or `npm run build` compiles it'
}

/**
 * Vitest global set-up of the browser tests: one server with the demo content serves every file.
 * With full counts the admin panel is compiled for them, if need be. Both take a minute or two:
 * the other tests, which come first, do not wait for them. Runs after the set-up of Postgres.
 */
export const setup = async (project: TestProject) => {
  project.provide('panelWaitUrl', '')
  const missing = hindrance()
  if (missing) {
    process.stdout.write(`Browser tests are skipped: ${missing}.\n`)
    return
  }
  const abort = new AbortController()
  const app = startPanel(project.getProvidedContext().postgresUrl, abort.signal)
  // Whoever waits for it is told what went wrong.
  app.catch(() => {})
  const wait = await answerWith(app)
  project.provide('panelWaitUrl', wait.url)
  return async () => {
    abort.abort()
    wait.close()
    await app.then(
      (started) => started.close(),
      () => {},
    )
  }
}

const startPanel = async (postgresUrl: string, signal: AbortSignal): Promise<App> => {
  const root = process.cwd()
  await Promise.all([
    ensureTemplate(postgresUrl, 'seeded'),
    adminIsBuilt(root) || buildAdmin(root, { signal, niceness: 10 }),
  ])
  await createDatabase(postgresUrl, DATABASE, 'seeded')
  return startApp(`${postgresUrl}/${DATABASE}`)
}

/** Test files run in other processes, which are told of what is there only before they begin. */
const answerWith = async (app: Promise<App>) => {
  const server = createServer((_, outgoing) => {
    app.then(
      ({ url }) => outgoing.end(url),
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
