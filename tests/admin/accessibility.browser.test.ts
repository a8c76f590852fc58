import { expect, it } from 'vitest'

import { failingRulesOn } from '../setup/axe'
import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'
import { share } from '../setup/counts'

import { AXE_ALLOW_LIST } from './axe-allow-list'
import { createEvent, editPath } from './event'

describeInBrowser('The panel, to somebody who uses a screen reader or the keyboard,', () => {
  const panel = usePanel()

  it('keeps the rules of WCAG 2.2 AA at sign-in', async () => {
    const page = await panel.openWindow()
    await page.goto('/admin/login')
    await page.locator('input[name=email]').waitFor()
    expect(await failingRulesOn(page)).toEqual(AXE_ALLOW_LIST.login)
  })

  itWithFullCounts.each([
    ['dashboard', '/admin', '.dashboard'],
    ['list', '/admin/collections/events?limit=10&locale=en', 'tbody tr'],
  ])('keeps them on the %s but for what is listed', async (name, path, ready) => {
    const { page, goto } = await panel.signIn('editor')
    await goto(path)
    await page.locator(ready).first().waitFor()
    expect(await failingRulesOn(page)).toEqual(AXE_ALLOW_LIST[name])
  })

  it.each(share(['en', 'ar'], 1, 2))(
    'keeps them while editing in %s but for what is listed',
    async (locale) => {
      const editor = await panel.signIn('editor')
      const { page, goto } = editor
      const id = await createEvent(editor, `Accessible ${locale}`)
      await goto(editPath(id, locale))
      await page.locator('.rich-text-lexical [contenteditable=true]').first().waitFor()
      expect(await failingRulesOn(page)).toEqual(AXE_ALLOW_LIST.edit)
    },
  )
})
