import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../setup/browser'

import { listOf } from './list-of'

const LIST = '/admin/collections/events?limit=100&locale=en&preset='
/** The one shape in which the panel writes filters into the address. */
const filter = (condition: string) => `${LIST}&where[or][0][and][0]${condition}`

describeInBrowser('The address of a list', () => {
  const panel = usePanel()

  itWithFullCounts('may filter through a relation, and the filter can be changed', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const french = await eventsIn(editor, 'FR')
    expect(french).toBeGreaterThan(0)
    await goto(filter('[city.country][equals]=FR'))
    await shows(page, french)
    const field = page.locator('.condition__field')
    expect(await field.textContent()).toBe('City > Country')
    const value = page.locator('.condition__value input')
    expect(await value.inputValue()).toBe('FR')
    await page.screenshot({ path: 'tests/screenshots/filter-through-relation.png' })
    await value.fill('US')
    await page.waitForURL(/city\.country.*US/)
    await shows(page, await eventsIn(editor, 'US'))
  })

  itWithFullCounts.each([
    '&where[city.country][equals]=FR',
    '&where[or][0][and][0][city.country][in]=FR',
  ])('may say so in other words (%s)', async (where) => {
    const editor = await panel.signIn('editor')
    await editor.goto(`${LIST}${where}`)
    await shows(editor.page, await eventsIn(editor, 'FR'))
  })

  itWithFullCounts('may ask whether the document behind a relation has a value', async () => {
    const editor = await panel.signIn('editor')
    await editor.goto(filter('[city.country][exists]=true'))
    const condition = editor.page.locator('.condition')
    expect(await condition.locator('.condition__field').textContent()).toBe('City > Country')
    await condition.locator('.condition__value', { hasText: 'True' }).waitFor()
  })

  itWithFullCounts('may name a field that is not there, which can be taken out', async () => {
    const { page, goto } = await panel.signIn('translator')
    await goto(filter('[city.mayor][exists]=true'))
    const condition = page.locator('.condition')
    expect(await condition.locator('.condition__field').textContent()).toBe('city.mayor')
    await page.getByText('No Results').waitFor()
    await condition.locator('.condition__actions-remove').click()
    await condition.waitFor({ state: 'detached' })
    await page.locator('.collection-list td').first().waitFor()
  })
})

const eventsIn = async ({ ask }: Panel, country: string): Promise<number> =>
  (
    await ask<{ totalDocs: number }>(
      'GET',
      `/api/events?locale=en&draft=true&limit=1&where[city.country][equals]=${country}`,
    )
  ).totalDocs

const shows = (page: Panel['page'], events: number): Promise<void> => listOf(page, events).waitFor()
