import type { Locator, Page } from 'playwright-core'

/** What a list says below it when it is one of so many documents; a list of none says nothing. */
export const listOf = (page: Page, documents: number): Locator =>
  page.locator('.page-controls__page-info', { hasText: new RegExp(`of ${documents}$`) })
