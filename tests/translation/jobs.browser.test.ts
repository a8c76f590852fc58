import { expect } from 'vitest'

import { violationsOn } from '../setup/axe'
import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'

const LIST = '/admin/collections/articles?limit=10&locale=en'

describeInBrowser('A translation job', () => {
  const panel = usePanel()

  itWithFullCounts(
    'is made of the documents chosen in a list, for those who may do it',
    async () => {
      const { page, goto } = await panel.signIn('editor')
      await goto(LIST)
      for (const row of [0, 1]) {
        await page.locator('tbody tr').nth(row).locator('input[type=checkbox]').check()
      }
      const make = page.getByRole('link', { name: 'Make a translation job (2)' })
      const address = await make.getAttribute('href')
      await goto(`${address}&into=ar`)
      await page.locator('#field-title').fill('The news of the month')
      await page.getByRole('checkbox', { name: 'Tariq Translator' }).check()
      expect(await page.locator('.assignees').getByText('Edith Editor').count()).toBe(1)
      expect(await violationsOn(page, '.assignees')).toEqual([])
      await page.locator('#action-save').click()
      await page.waitForURL(/translation-jobs\/\d+/)
      await page.getByText(/0 % · words left: \d+/).waitFor()
      await goto('/admin/collections/translation-jobs')
      await page.getByRole('cell', { name: 'Tariq Translator' }).first().waitFor()
      expect(await violationsOn(page, '.job-progress')).toEqual([])
    },
  )

  itWithFullCounts.each([
    // Another one for each time that the job was tried to be made.
    ['en-GB', /^Notices, unread: \d+$/, /You have a new translation job: “The news of the month”/],
    ['ar', /^الإشعارات، غير المقروءة: \d+$/, /لديك مهمة ترجمة جديدة/],
  ])('is told to whom it is for, in %s, with the keyboard alone', async (language, bell, said) => {
    const { page, goto } = await panel.signIn('translator', { language })
    await goto('/admin')
    const button = page.getByRole('button', { name: bell })
    await button.focus()
    await page.keyboard.press('Enter')
    const notice = page.getByRole('link', { name: said }).first()
    await notice.waitFor()
    expect(await notice.getAttribute('href')).toMatch(/^\/admin\/translation\/jobs\/\d+$/)
    expect(await violationsOn(page, '.notices')).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await notice.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true)
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  itWithFullCounts('is off the list of news once it was read', async () => {
    const { page, goto } = await panel.signIn('translator')
    await goto('/admin')
    await page.getByRole('button', { name: /^Notices, unread: \d+$/ }).click()
    await page.getByRole('button', { name: 'Mark all as read' }).click()
    await page.getByRole('button', { name: 'Notices', exact: true }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Notices', exact: true }).waitFor()
  })
})
