import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { ACCOUNTS, PASSWORD } from './accounts'
import { findChromium } from './chromium'
import { FULL_COUNTS } from './counts'

const executablePath = findChromium()

/** `describe` for tests in a browser: skips them where {@link ./browser-build.ts} said why. */
export const describeInBrowser = describe.skipIf(!inject('panelWaitUrl'))

/**
 * `it` for flows that only `npm run test:full` walks: each takes some ten seconds, and `npm test`
 * has five minutes for everything. What every flow stands on is walked each time.
 */
export const itWithFullCounts = it.skipIf(!FULL_COUNTS)

type PanelOptions = {
  /** That the browser asks for, and the panel answers in. */
  language?: string
}

/** A signed-in window of the panel; `ask` talks to the API as the same person. */
export type Panel = {
  page: Page
  goto: (path: string) => Promise<void>
  ask: <T>(method: 'GET' | 'POST' | 'PATCH', path: string, data?: object) => Promise<T>
}

/**
 * The panel that all browser tests share, for the tests of one file. After each test it fails what
 * no page of ours may do: ask another host, break the Content-Security-Policy, or throw.
 */
export const usePanel = () => {
  let browser: Browser
  const contexts: BrowserContext[] = []
  const faults: string[] = []
  let url: string

  beforeAll(async () => {
    if (!executablePath) return
    const answer = await fetch(inject('panelWaitUrl'))
    url = await answer.text()
    if (!answer.ok) throw new Error(url)
    browser = await launch(executablePath)
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    expect(faults.splice(0)).toEqual([])
  })

  const openWindow = async ({ language = 'en-GB' }: PanelOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      locale: language,
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      colorScheme: 'light',
    })
    contexts.push(context)
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    watch(page, url, faults)
    return page
  }

  /** Of those who have signed in: sign-ins from one address are limited. */
  const cookies = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

  return {
    openWindow,
    signIn: async (who: keyof typeof ACCOUNTS, options?: PanelOptions): Promise<Panel> => {
      const page = await openWindow(options)
      const api = page.context().request
      const known = cookies.get(who)
      if (known) {
        await page.context().addCookies(known)
      } else {
        const login = await api.post('/api/users/login', {
          data: { email: ACCOUNTS[who].email, password: PASSWORD },
        })
        expect(login.status()).toBe(200)
        cookies.set(who, await page.context().cookies())
      }
      return {
        page,
        goto: async (path) => {
          await page.goto(path)
          await page.locator('.template-default--nav-hydrated').waitFor()
        },
        ask: async (method, path, data) => {
          // The cookie counts only for requests that say they come from the panel itself.
          const response = await api.fetch(path, { method, data, headers: { Origin: url } })
          expect(response.ok(), await response.text()).toBe(true)
          return response.json()
        },
      }
    },
    /** What somebody gets who is not signed in. */
    anonymously: (path: string, init?: RequestInit) => fetch(new URL(path, url), init),
  }
}

const launch = (executable: string): Promise<Browser> =>
  chromium.launch({
    executablePath: executable,
    // Root in a container has no sandbox to offer.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

const watch = (page: Page, url: string, faults: string[]): void => {
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) faults.push(`asked ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`))
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text())
  })
}
