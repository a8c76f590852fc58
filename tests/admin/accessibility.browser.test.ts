import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { describeInBrowser, usePanel } from '../setup/browser'

import { AXE_ALLOW_LIST } from './axe-allow-list'
import { createEvent, editPath } from './event'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describeInBrowser('The panel, to somebody who uses a screen reader or the keyboard,', () => {
  const panel = usePanel()

  it('keeps the rules of WCAG 2.2 AA at sign-in', async () => {
    const page = await panel.openWindow()
    await page.goto('/admin/login')
    await page.locator('input[name=email]').waitFor()
    expect(await failuresOf(page)).toEqual(AXE_ALLOW_LIST.login)
  })

  it.each([
    ['dashboard', '/admin', '.dashboard'],
    ['list', '/admin/collections/events?limit=10&locale=en', 'tbody tr'],
  ])('keeps them on the %s but for what is listed', async (name, path, ready) => {
    const { page, goto } = await panel.signIn('editor')
    await goto(path)
    await page.locator(ready).first().waitFor()
    expect(await failuresOf(page)).toEqual(AXE_ALLOW_LIST[name])
  })

  it.each(['en', 'ar'])('keeps them while editing in %s but for what is listed', async (locale) => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const id = await createEvent(editor, `Accessible ${locale}`)
    await goto(editPath(id, locale))
    await page.locator('.rich-text-lexical [contenteditable=true]').first().waitFor()
    expect(await failuresOf(page)).toEqual(AXE_ALLOW_LIST.edit)
  })
})

/** The rules that fail, by name; a rule that no longer fails must leave the list as well. */
const failuresOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE)
  // Names are given a frame after what they name is drawn.
  await page.waitForTimeout(300)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (rules) =>
      (
        window as unknown as { axe: { run: (on: Document, how: object) => Promise<AxeResults> } }
      ).axe.run(document, { runOnly: rules }),
    RULES,
  )
  return violations.map(({ id }) => id).sort()
}
