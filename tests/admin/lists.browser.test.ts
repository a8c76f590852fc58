import { randomUUID } from 'node:crypto'

import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'

import { createEvent } from './event'
import { listOf } from './list-of'

const LIST = '/admin/collections/events?limit=10&locale=en&preset='

describeInBrowser('The list of events', () => {
  const panel = usePanel()

  itWithFullCounts('shows the drafts of its reader', async () => {
    const editor = await panel.signIn('editor')
    await createEvent(editor, 'A draft of the editor')
    await createEvent(await panel.signIn('admin'), 'A draft of the admin')
    const { page, goto } = editor
    await goto(LIST)
    await page.getByRole('navigation', { name: 'Views' }).getByText('My drafts').click()
    await page.getByText('A draft of the admin').waitFor({ state: 'detached' })
    await page.locator('td', { hasText: 'A draft of the editor' }).first().waitFor()
  })

  itWithFullCounts(
    'shows what is still to come, the next first, and everything again',
    async () => {
      const editor = await panel.signIn('editor')
      const { page, goto, ask } = editor
      await createEvent(editor, 'Still to come', new Date().getFullYear() + 1)
      await goto(LIST)
      const views = page.getByRole('navigation', { name: 'Views' })
      await views.getByText('Upcoming events').click()
      await views.locator('[aria-current]', { hasText: 'Upcoming events' }).waitFor()
      await page.waitForURL(/sort=startsAt/)
      const { totalDocs } = await ask<{ totalDocs: number }>(
        'GET',
        `/api/events?locale=en&draft=true&limit=1&where[endsAt][greater_than_equal]=${new Date().toISOString().slice(0, 10)}`,
      )
      const count = listOf(page, totalDocs)
      await count.waitFor()
      await views.getByText('All').click()
      await views.locator('[aria-current]', { hasText: 'All' }).waitFor()
      await count.waitFor({ state: 'detached' })
      expect(page.url()).not.toContain('where')
    },
  )

  itWithFullCounts('keeps a filter under a name, and finds it again', async () => {
    const { page, goto } = await panel.signIn('editor')
    // Another one whenever it is tried again.
    const name = `Summits ${randomUUID()}`
    const active = page.locator('.active-query-preset', { hasText: name })
    await goto(`${LIST}&where[or][0][and][0][kind][equals]=summit`)
    await page.click('#create-new-preset')
    await page.fill('#field-title', name)
    await page.locator('.drawer__content #action-save').click()
    await active.waitFor()
    await page.click('#clear-preset')
    await active.waitFor({ state: 'detached' })
    await page.waitForURL((url) => !/summit/.test(url.search))
    await page.click('#select-preset')
    await page.locator('.drawer__content').getByRole('button', { name }).click()
    await active.waitFor()
    await page.waitForURL(/summit/)
    const kinds = () => page.locator('td.cell-kind').allTextContents()
    await expect
      .poll(async () => [...new Set(await kinds())], { timeout: 10_000 })
      .toEqual(['Summit'])
  })

  itWithFullCounts('offers the cities by name to filter by, and no revision', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto(LIST)
    await page.click('#toggle-list-filters')
    await page.click('.where-builder__add-first-filter')
    await page.locator('.condition__field .rs__control').click()
    const offered = await page.locator('.condition__field .rs__option').allTextContents()
    expect(offered).toContain('City')
    expect(offered.filter((it) => /revision/i.test(it))).toEqual([])
    await page.locator('.condition__field .rs__option', { hasText: /^City$/ }).click()
    await page.locator('.condition__value .rs__control').click()
    await page.keyboard.type('New York')
    await page
      .locator('.condition__value .rs__option', { hasText: 'New York City (US-NY)' })
      .click()
    await page.waitForURL(/city/)
    // The panel asks for the names of a column as its cells come into view.
    const inView = () => page.locator('td.cell-city').first().textContent()
    await expect.poll(inView, { timeout: 10_000 }).toBe('New York City (US-NY)')
    const named = await page.locator('td.cell-city').allTextContents()
    expect(new Set(named)).not.toContain('Victoria (CA-BC)')
  })
})
