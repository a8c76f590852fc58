import { expect } from 'vitest'

import { violationsOn } from '../../setup/axe'
import { describeInBrowser, itWithFullCounts, usePanel } from '../../setup/browser'
import { articlePath, createArticle, isStale } from './article'

describeInBrowser('An author who changes a source', () => {
  const panel = usePanel()

  itWithFullCounts(
    'sees what that reopens, and keeps translations up to date where it was a correction',
    async () => {
      const editor = await panel.signIn('editor')
      const { page, goto } = editor
      const id = await createArticle(editor, 'Mayors met in Skopia')
      await goto(articlePath(id, 'en'))
      await page.fill('#field-title', 'Mayors met in Skopje')
      await page.fill('#field-summary', 'Mayors meet to speak about cities.')
      await page.getByRole('button', { name: 'Reopens 2 texts' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Reopens 2 texts in 1 language (10 words)').waitFor()
      await dialog.locator('del', { hasText: 'Skopia' }).waitFor()
      await dialog.locator('ins', { hasText: 'Skopje' }).waitFor()
      expect(await violationsOn(page, '.board-dialog')).toEqual([])
      await page.screenshot({ path: 'tests/screenshots/preflight.png' })
      await dialog.getByRole('checkbox', { name: 'Minor edit: Title' }).check()
      await dialog.getByRole('button', { name: 'Publish' }).click()
      await page.getByText('1 translation stays up to date.').waitFor()
      expect(await isStale(editor, id, 'title')).toBe(false)
      expect(await isStale(editor, id, 'summary')).toBe(true)
    },
  )

  itWithFullCounts('who is in a hurry publishes as before', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const id = await createArticle(editor, 'A hurried article')
    await goto(articlePath(id, 'en'))
    await page.fill('#field-title', 'A very hurried article')
    await page.getByRole('button', { name: 'Reopens 1 text' }).waitFor()
    await page.click('#action-save')
    await page.getByRole('button', { name: 'Reopens 1 text' }).waitFor({ state: 'detached' })
    await expect.poll(() => isStale(editor, id, 'title'), { timeout: 10_000 }).toBe(true)
  })

  itWithFullCounts('hears nothing while writing a translation', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const id = await createArticle(editor, 'Nothing to hear')
    await goto(articlePath(id, 'fr'))
    await page.fill('#field-title', 'Rien à entendre')
    await page.waitForResponse((it) => it.url().includes('autosave=true') && it.ok())
    expect(await page.locator('.preflight-hint').count()).toBe(0)
  })
})

describeInBrowser('A version of a document', () => {
  const panel = usePanel()

  itWithFullCounts('comes back as a draft, and readers see what they saw', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createArticle(editor, 'The first title')
    await ask('PATCH', `/api/articles/${id}?locale=en`, {
      ...{ title: 'The second title', _status: 'published' },
    })
    const { docs } = await ask<{ docs: { id: number }[] }>(
      'GET',
      `/api/articles/versions?locale=en&where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
    )
    await goto(`/admin/collections/articles/${id}/versions/${docs[0]?.id}?locale=en`)
    await page.getByRole('button', { name: 'Restore this version' }).click()
    await page.getByText('The texts of every language come back as drafts.').waitFor()
    await page.locator('#confirm-action').last().click()
    await page.waitForURL(new RegExp(`articles/${id}(\\?|$)`))
    const title = (draft: boolean) =>
      ask<{ title: string }>('GET', `/api/articles/${id}?locale=en&draft=${draft}`)
    await expect
      .poll(() => title(true), { timeout: 10_000 })
      .toMatchObject({
        title: 'The first title',
      })
    expect(await title(false)).toMatchObject({ title: 'The second title' })
  })
})
