import { parseArgs } from 'node:util'

import { type Browser, chromium, type Page } from 'playwright-core'

import { deskAddress } from '@/features/translation/core/addresses'
import { adminIsBuilt, buildAdmin } from '@/startup/admin-build'
import { createProgress } from '@/startup/progress.mjs'

import { startTemporaryPostgres } from '../../../bench/postgres'
import { ACCOUNTS, PASSWORD } from '../../../setup/accounts'
import { startApp } from '../../../setup/app'
import { findChromium } from '../../../setup/chromium'
import { runProgram } from '../../../setup/postgres'

import { writeLongArticle } from './long-article'

// `npm run bench:desk`: how soon a document of 300 texts can be worked on, and how long a key takes
// to be seen. `--url` measures a server that is running and has the accounts of the tests.
const { values } = parseArgs({ options: { url: { type: 'string' } } })
const [OPENINGS, KEYS] = [7, 300]

const progress = createProgress()
const closers: (() => Promise<unknown>)[] = []

const startServer = async (): Promise<string> => {
  const root = process.cwd()
  if (!adminIsBuilt(root)) await progress.step('Building the panel', () => buildAdmin(root))
  const postgres = await startTemporaryPostgres()
  closers.unshift(postgres.stop)
  await runProgram('migrate', postgres.url)
  const app = await startApp(postgres.url)
  closers.unshift(app.close)
  return app.url
}

const openWindow = async (url: string): Promise<Page> => {
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  closers.unshift(() => browser.close())
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  const data = { email: ACCOUNTS.editor.email, password: PASSWORD }
  await context.request.post('/api/users/login', { data })
  return context.newPage()
}

/** From the start of the navigation until somebody can write, in milliseconds. */
const timeToOpen = async (page: Page, address: string): Promise<number> => {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' })
  const seen = await page.waitForFunction(
    () => document.querySelector('.desk-editor[contenteditable=true]') && performance.now(),
  )
  return (await seen.jsonValue()) as number
}

/** As text: tsx would write helpers into a function that the page does not have. */
const WATCH_KEYS = `
  window.keyTimes = []
  document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    // A message sent while a frame is made arrives after it is painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp)
    port2.postMessage(0)
  }), true)`

/** For each key, from the press until what it writes has been painted, in milliseconds. */
const keysToPaint = async (page: Page): Promise<number[]> => {
  await page.evaluate(WATCH_KEYS)
  await page.locator('.desk-editor').focus()
  const words = 'Les maires du réseau se retrouvent ici. '
  await page.keyboard.type(words.repeat(KEYS).slice(0, KEYS), { delay: 40 })
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
}

const quantile = (times: readonly number[], share: number): string => {
  const sorted = times.toSorted((one, other) => one - other)
  return `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`
}

try {
  const url = values.url ?? (await progress.step('Starting the server', startServer))
  const page = await openWindow(url)
  const { request } = page.context()
  const id = await progress.step('Writing 300 texts', () => writeLongArticle(request, url))
  const unit = 'body#p150'
  const address = deskAddress({ collection: 'articles', id, locale: 'fr', unit })
  await timeToOpen(page, address)
  const openings: number[] = []
  for (let at = 0; at < OPENINGS; at++) openings.push(await timeToOpen(page, address))
  await page.waitForTimeout(1_500)
  const keys = await keysToPaint(page)
  progress.line(`opened: median ${quantile(openings, 0.5)}, slowest ${quantile(openings, 1)}`)
  progress.line(
    `key to paint (${keys.length}): median ${quantile(keys, 0.5)}, p95 ${quantile(keys, 0.95)}, slowest ${quantile(keys, 1)}`,
  )
} finally {
  for (const close of closers) await close()
}
