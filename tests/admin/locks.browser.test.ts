import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../setup/browser'

import { createEvent, editPath } from './event'
import { saved } from './saving'

const WARNING = '.document-locked'

describeInBrowser('Somebody who opens what another one is writing', () => {
  const panel = usePanel()

  const begunBy = async (writer: Panel): Promise<number> => {
    const id = await createEvent(writer, 'Written by one')
    await writer.goto(editPath(id, 'en'))
    await writer.page.fill('#field-title', 'Written by one person')
    await saved(writer.page)
    return id
  }

  itWithFullCounts('is warned, also when what was written has been saved by itself', async () => {
    const id = await begunBy(await panel.signIn('editor'))
    const { page, goto } = await panel.signIn('admin')
    await goto(editPath(id, 'en'))
    const warning = page.locator(WARNING)
    await warning.waitFor()
    expect(await warning.textContent()).toContain('editor@example.org')
    await page.screenshot({ path: 'tests/screenshots/locked.png' })
  })

  itWithFullCounts('may take over, which the other is told at the next key', async () => {
    const writer = await panel.signIn('editor')
    const id = await begunBy(writer)
    const { page, goto } = await panel.signIn('admin')
    await goto(editPath(id, 'en'))
    await page.click('#document-locked-take-over')
    await page.locator(WARNING).waitFor({ state: 'detached' })
    await writer.page.fill('#field-title', 'Written by one who is no longer alone')
    await writer.page.locator('.document-take-over').waitFor()
  })

  itWithFullCounts('is not warned once the other has left the document', async () => {
    const writer = await panel.signIn('editor')
    const id = await begunBy(writer)
    expect(await holdersOf(writer, id)).toBe(1)
    await writer.page.locator('.step-nav').getByRole('link', { name: 'Events' }).click()
    await writer.page.waitForURL(/collections\/events(\?|$)/)
    await expect.poll(() => holdersOf(writer, id), { timeout: 20_000 }).toBe(0)
  })

  itWithFullCounts('is not warned once the other has closed the window', async () => {
    const writer = await panel.signIn('editor')
    const id = await begunBy(writer)
    const other = await panel.signIn('admin')
    expect(await holdersOf(other, id)).toBe(1)
    await writer.page.close({ runBeforeUnload: false })
    await expect.poll(() => holdersOf(other, id), { timeout: 20_000 }).toBe(0)
  })

  itWithFullCounts('is warned while the other looks at another language of it', async () => {
    const writer = await panel.signIn('editor')
    const id = await begunBy(writer)
    await writer.page.getByRole('button', { name: 'Locale' }).click()
    await writer.page.locator('.popup-button-list__button', { hasText: 'Français' }).click()
    await writer.page.waitForURL(/locale=fr/)
    await writer.page.waitForTimeout(1_000)
    expect(await holdersOf(writer, id)).toBe(1)
  })
})

const holdersOf = async ({ ask }: Panel, id: number): Promise<number> =>
  (
    await ask<{ totalDocs: number }>(
      'GET',
      `/api/payload-locked-documents?depth=0&where[document.relationTo][equals]=events&where[document.value][equals]=${id}`,
    )
  ).totalDocs
