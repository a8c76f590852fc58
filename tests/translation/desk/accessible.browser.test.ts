import { expect } from 'vitest'

import { violationsOn } from '../../setup/axe'
import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../../setup/browser'

import { act, openDesk, writeArticle } from './desk'

describeInBrowser('The desk keeps the rules of WCAG 2.2 AA', () => {
  const panel = usePanel()

  /** An article with a text in every state that has a look of its own. */
  const withStates = async (editor: Panel) => {
    const id = await writeArticle(editor)
    await act(editor, id, [
      { key: 'title', act: 'translate', target: 'Un titre', version: 0 },
      { key: 'summary', act: 'edit', target: 'Deux  jours', version: 0 },
      { key: 'body#p2', act: 'translate', target: 'Ils ont parlé.', version: 0 },
    ])
    await editor.ask('PATCH', `/api/articles/${id}?locale=en&draft=true`, {
      title: 'Another title',
    })
    const reviewer = await panel.signIn('reviewer')
    const reject = { key: 'body#p2', act: 'reject', reason: 'Which schools?', version: 1 }
    await act(reviewer, id, [reject])
    return id
  }

  itWithFullCounts.each(['en-GB', 'fr-FR', 'ar-EG'])(
    'in a panel that speaks %s',
    async (language) => {
      const id = await withStates(await panel.signIn('editor'))
      const translator = await panel.signIn('french', { language })
      const { page } = translator
      const desk = await openDesk(translator, id, { unit: 'body#p1' })
      await page.keyboard.type('Le cinquième  sommet')
      await page.locator('.desk-finding').first().waitFor()
      expect(await violationsOn(page)).toEqual([])
      await desk.press('Control+/')
      await page.locator('dialog[open]').waitFor()
      expect(await violationsOn(page)).toEqual([])
    },
  )

  itWithFullCounts('in the dark, with a form open, and while the server is away', async () => {
    const id = await withStates(await panel.signIn('editor'))
    const reviewer = await panel.signIn('reviewer')
    const { page } = reviewer
    await page.emulateMedia({ colorScheme: 'dark' })
    const desk = await openDesk(reviewer, id, { mode: 'review', unit: 'summary' })
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
    await desk.press('Alt+r')
    await page.getByLabel('Why is it rejected?').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.context().setOffline(true)
    await desk.press('Escape')
    await desk.editor.focus()
    await page.keyboard.type('x')
    await page.locator('.desk-save--away').waitFor()
    expect(await violationsOn(page)).toEqual([])
  })

  itWithFullCounts('when two people wrote the same text', async () => {
    const id = await writeArticle(await panel.signIn('editor'))
    const translator = await panel.signIn('french')
    const reviewer = await panel.signIn('reviewer')
    const { page } = translator
    const desk = await openDesk(translator, id, { unit: 'body#p2' })
    await act(reviewer, id, [{ key: 'body#p2', act: 'edit', target: 'Autre', version: 0 }])
    await page.bringToFront()
    await desk.editor.focus()
    await page.keyboard.type('Mien')
    await page.locator('.desk-conflict').waitFor()
    expect(await violationsOn(page)).toEqual([])
  })
})
