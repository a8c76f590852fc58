import { pino } from 'pino'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, describe } from 'vitest'

import { findChromium } from './chromium'
import { cloneDatabase } from './payload'
import type { Template } from './templates'

const executablePath = findChromium()

/** `describe` for tests in a browser: where there is no Chromium it says so and skips them. */
export const describeInBrowser = describe.skipIf(!executablePath)
if (!executablePath) {
  process.stdout.write(
    'No Chromium found: browser tests are skipped. Install one, or set CHROMIUM_PATH.\n',
  )
}

/** The whole server with the compiled admin panel, on a port and a database of its own. */
export const bootApp = async (template?: Template): Promise<{ url: string }> => {
  process.env.DATABASE_URL = await cloneDatabase(template)
  process.env.PORT = '0'
  const { startServer } = await import('@/server/start-server')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'silent' }),
    prepare: async () => {},
  })
  afterAll(() => server.close())
  return { url: server.url }
}

/** A browser that is closed with the test file. */
export const openBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Root in a container has no sandbox to offer.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  afterAll(() => browser.close())
  return browser
}
