import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

import { installExample, runExampleScript, serveExample } from '@/startup/example-site.mjs'
import { createProgress } from '@/startup/progress.mjs'

import { freePort, startApp } from '../setup/app'
import { findChromium } from '../setup/chromium'
import { FULL_COUNTS } from '../setup/counts'
import { createDatabase, MIGRATED, runProgram } from '../setup/postgres'

const ROOT = process.cwd()
const DATABASE = 'example'

export const LOCALES = ['en', 'fr', 'es', 'ar'] as const
export type Locale = (typeof LOCALES)[number]

/** The example beside a CMS with the demo content, and a browser to look at it. */
export type Example = { url: string; cmsUrl: string; browser: Browser; close: () => Promise<void> }

/** Whether the example can be tested here; where it cannot, it is said why. */
export const exampleIsInstalled = async (): Promise<boolean> => {
  if (!FULL_COUNTS || !findChromium()) return false
  try {
    await installExample(ROOT, createProgress())
    return true
  } catch (error) {
    process.stdout.write(`The example cannot be installed, its tests are skipped: ${error}\n`)
    return false
  }
}

/** Checks its types, builds it and serves it beside a CMS of its own. */
export const startExample = async (): Promise<Example> => {
  const [databaseUrl] = await Promise.all([fillDatabase(), build()])
  const port = await freePort()
  const cms = await startApp(databaseUrl, {
    WITHOUT_PANEL: '1',
    SITE_URL: `http://localhost:${port}`,
  })
  const site = await serveExample({ root: ROOT, cmsUrl: cms.url, port })
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    // Root in a container has no sandbox to offer.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  return {
    url: site.url,
    cmsUrl: cms.url,
    browser,
    close: async () => {
      await browser.close()
      await site.close()
      await cms.close()
    },
  }
}

const build = async (): Promise<void> => {
  await runExampleScript(ROOT, 'check')
  await runExampleScript(ROOT, 'build')
}

/** Seeds a database and does not copy one: the pictures are wanted, which are files of this process. */
const fillDatabase = async (): Promise<string> => {
  const postgres = inject('postgresUrl')
  const databaseUrl = `${postgres}/${DATABASE}`
  await createDatabase(postgres, DATABASE, MIGRATED)
  await runProgram('seed', databaseUrl)
  return databaseUrl
}

/** What a visitor's browser measures of one page. */
export type Visit = {
  page: Page
  status: number
  /** Milliseconds until the largest thing was drawn. */
  lcp: number
  /** How far things moved that had been drawn. */
  cls: number
  /** Bytes of scripts that came over the line. */
  scriptBytes: number
  /** Hosts other than the site and its CMS. */
  otherHosts: string[]
  close: () => Promise<void>
}

/** Opens a page as a new visitor does, with an empty cache, and reads it to its end. */
export const visit = async ({ url, cmsUrl, browser }: Example, path: string): Promise<Visit> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const otherHosts: string[] = []
  let scriptBytes = 0
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url && origin !== cmsUrl) {
      otherHosts.push(request.url())
    }
  })
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    request.sizes().then(
      ({ responseBodySize, responseHeadersSize }) => {
        scriptBytes += responseBodySize + responseHeadersSize
      },
      () => {},
    )
  })
  const response = await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.waitForTimeout(200)
  const measured = await page.evaluate(measure)
  return {
    page,
    status: response?.status() ?? 0,
    ...measured,
    scriptBytes,
    otherHosts,
    close: () => context.close(),
  }
}

/** Runs in the page. */
const measure = async () => {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      })
      setTimeout(() => resolve([]), 300)
    })
  const [painted, shifted] = await Promise.all([
    entries('largest-contentful-paint'),
    entries('layout-shift'),
  ])
  return {
    lcp: painted.at(-1)?.startTime ?? Number.POSITIVE_INFINITY,
    cls: shifted.reduce((sum, it) => sum + (it as PerformanceEntry & { value: number }).value, 0),
  }
}
