import type { Page } from 'playwright-core'

/** Waits until the panel has stored what was typed. */
export const saved = async (page: Page): Promise<void> => {
  await page.waitForResponse(
    (it) => it.request().method() === 'PATCH' && it.url().includes('autosave=true') && it.ok(),
  )
}
