import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, usePanel } from '../../setup/browser'

import { act, openDesk, saved, unitsOf, writeArticle } from './desk'

const SOON = { timeout: 15_000 }

describeInBrowser('What is written at the desk', () => {
  const panel = usePanel()

  itWithFullCounts(
    'is kept while the server is away, through closing the page, and stored afterwards',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      const translator = await panel.signIn('french')
      const { page } = translator
      const desk = await openDesk(translator, id, { unit: 'title' })
      await page.context().setOffline(true)
      await page.keyboard.type('Des maires se retrouvent')
      await desk.press('Control+Enter')
      while ((await desk.active()) !== 'body#p2') await desk.press('Alt+ArrowDown')
      await page.keyboard.type('Ils ont parlé des éc')
      await page.getByText(/The server cannot be reached\. Waiting to be saved: [12]/).waitFor()
      expect((await unitsOf(editor, id)).title?.target).toBeUndefined()
      // What is sent while a page is left may get through: Chromium's being offline ends with it.
      await leave(page)

      await page.context().setOffline(false)
      await openDesk(translator, id, { unit: 'body#p2' })
      await expect.poll(() => desk.words(), SOON).toBe('Ils ont parlé des éc')
      await expect.poll(() => keptIn(page), SOON).toEqual([])
      await saved(page)
      const stored = await unitsOf(translator, id)
      expect(stored.title).toMatchObject({
        ...{ state: 'translated', target: 'Des maires se retrouvent' },
      })
      expect(stored['body#p2']).toMatchObject({ state: 'draft', target: 'Ils ont parlé des éc' })
    },
  )

  itWithFullCounts('is sent by itself when the line is back', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator = await panel.signIn('french')
    const { page } = translator
    await openDesk(translator, id, { unit: 'body#p2' })
    await page.context().setOffline(true)
    await page.keyboard.type('Sans réseau.')
    await page.locator('.desk-save--away').waitFor()
    expect(await keptIn(page)).toHaveLength(1)
    await page.context().setOffline(false)
    await saved(page)
    expect((await unitsOf(translator, id))['body#p2']?.target).toBe('Sans réseau.')
  })

  itWithFullCounts(
    'is stored although the page was left within the second after the last key',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      const translator = await panel.signIn('french')
      const desk = await openDesk(translator, id, { unit: 'body#p2' })
      await translator.page.keyboard.type('À peine écrit')
      await leave(translator.page)
      await openDesk(translator, id, { unit: 'body#p2' })
      expect(await desk.words()).toBe('À peine écrit')
      await expect
        .poll(async () => (await unitsOf(translator, id))['body#p2']?.target, SOON)
        .toBe('À peine écrit')
    },
  )

  itWithFullCounts('is not taken for a change when a text was only looked at', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const target = 'Ils ont parlé des écoles.'
    await act(editor, id, [{ key: 'body#p2', act: 'translate', target, version: 0 }])
    const translator = await panel.signIn('french')
    const desk = await openDesk(translator, id, { unit: 'body#p2' })
    await desk.press('ArrowLeft', 'Alt+ArrowUp', 'Alt+ArrowDown', 'Control+Enter')
    await saved(translator.page)
    expect((await unitsOf(translator, id))['body#p2']).toMatchObject({
      ...{ state: 'translated', version: 1 },
    })
  })
})

describeInBrowser('Two people in one text', () => {
  const panel = usePanel()

  const bothWrote = async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const [amina, claire] = [await panel.signIn('french'), await panel.signIn('reviewer')]
    const hers = await openDesk(amina, id, { unit: 'body#p2' })
    await openDesk(claire, id, { unit: 'body#p2' })
    await claire.page.keyboard.type('Elles ont parlé des écoles.')
    await saved(claire.page)
    await amina.page.bringToFront()
    await hers.editor.focus()
    await amina.page.keyboard.type('Ils parlaient des écoles.')
    const conflict = amina.page.getByRole('region', { name: 'Two people wrote this text' })
    await conflict.waitFor()
    return { amina, conflict, hers, id }
  }

  itWithFullCounts('are shown both texts, and the one who chooses hers has it stored', async () => {
    const { amina, conflict, id } = await bothWrote()
    expect(await conflict.textContent()).toContain('Elles ont parlé des écoles.')
    expect(await conflict.textContent()).toContain('Ils parlaient des écoles.')
    expect((await unitsOf(amina, id))['body#p2']?.target).toBe('Elles ont parlé des écoles.')
    await conflict.getByRole('button', { name: 'Keep mine' }).click()
    await saved(amina.page)
    expect((await unitsOf(amina, id))['body#p2']?.target).toBe('Ils parlaient des écoles.')
  })

  itWithFullCounts('lose nothing when she takes the other, and she writes on from it', async () => {
    const { amina, conflict, hers, id } = await bothWrote()
    await conflict.getByRole('button', { name: 'Take the other' }).click()
    await hers.editor.waitFor()
    expect(await hers.words()).toBe('Elles ont parlé des écoles.')
    await saved(amina.page)
    expect((await unitsOf(amina, id))['body#p2']?.version).toBe(1)
  })
})

/** Closes what is open, past the question whether one really wants to. */
const leave = async (page: Page): Promise<void> => {
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto('about:blank')
}

/** What the browser keeps because the server has not got it. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith('citynet-desk:')))
