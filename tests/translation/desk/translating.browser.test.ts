import { expect, it } from 'vitest'

import { describeInBrowser, itWithFullCounts, usePanel } from '../../setup/browser'
import { body, link, paragraph, words } from '../network'

import { act, openDesk, saved, unitsOf, writeArticle } from './desk'

describeInBrowser('At the desk a translator', () => {
  const panel = usePanel()

  it('translates an article by the keyboard alone, from the first text to the last', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator = await panel.signIn('french')
    const { page } = translator
    const desk = await openDesk(translator, id)
    expect(await desk.active()).toBe('title')

    await page.keyboard.type('Des maires se réunissent')
    await desk.press('Control+Enter')
    await expect.poll(desk.active).not.toBe('title')
    await desk.said.getByText('Confirmed').waitFor()
    while ((await desk.active()) !== 'body#p1') await desk.press('Alt+ArrowDown')
    await page.keyboard.type('Le cinquième sommet a réuni des maires.')
    await desk.press('Control+Home', ...Array<string>(3).fill('ArrowRight'))
    await desk.press(...Array<string>(16).fill('Shift+ArrowRight'), 'Control+,')
    expect(await desk.chips()).toEqual(['link start 1', 'link end 1'])
    await desk.press('Control+Enter')
    await saved(page)

    const stored = await unitsOf(translator, id)
    expect(stored.title).toMatchObject({ state: 'translated' })
    expect(stored['body#p1']).toMatchObject({
      state: 'translated',
      target: 'Le <g1>cinquième sommet</g1> a réuni des maires.',
    })
  })

  itWithFullCounts(
    'sees what changed in a source, and confirms the old translation or a new one',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      await act(editor, id, [
        { key: 'body#p2', act: 'translate', target: 'Ils ont parlé des écoles.', version: 0 },
        { key: 'summary', act: 'translate', target: 'Deux jours de prévention.', version: 0 },
      ])
      await editor.ask('PATCH', `/api/articles/${id}?locale=en&draft=true`, {
        summary: 'Three days on prevention in the city.',
        body: body(
          paragraph('p1', 'The ', link('https://example.org/a', 'fifth summit'), ' met.'),
          paragraph('p2', 'They spoke about prisons.'),
        ),
      })
      const translator = await panel.signIn('french')
      const desk = await openDesk(translator, id, { unit: 'body#p2' })
      const changed = translator.page.locator('.desk-changed')
      await changed.waitFor()
      expect(await changed.locator('del').textContent()).toContain('schools')
      expect(await changed.locator('ins').textContent()).toContain('prisons')
      expect(await desk.words()).toContain('écoles')
      await desk.write('Ils ont parlé des prisons.')
      await desk.press('Control+Enter')
      await saved(translator.page)
      expect((await unitsOf(translator, id))['body#p2']).toMatchObject({
        ...{ stale: false, state: 'translated', target: 'Ils ont parlé des prisons.' },
      })

      await openDesk(translator, id, { unit: 'summary' })
      await desk.press('Alt+k')
      await expect.poll(async () => (await unitsOf(translator, id)).summary?.stale).toBe(false)
      expect((await unitsOf(translator, id)).summary?.target).toBe('Deux jours de prévention.')
    },
  )

  itWithFullCounts(
    'cannot break a code: who deletes one end deletes both, and undo brings both back',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      const target = 'Le <g1>cinquième sommet</g1> a eu lieu.'
      await act(editor, id, [{ key: 'body#p1', act: 'edit', target, version: 0 }])
      const translator = await panel.signIn('french')
      const desk = await openDesk(translator, id, { unit: 'body#p1' })
      expect(await desk.chips()).toEqual(['link start 1', 'link end 1'])

      await desk.press('Control+Home', ...Array<string>(4).fill('ArrowRight'), 'Backspace')
      expect(await desk.chips()).toEqual([])
      expect(await desk.words()).toBe('Le cinquième sommet a eu lieu.')
      await desk.press('Control+z')
      expect(await desk.chips()).toEqual(['link start 1', 'link end 1'])

      // A selection that has one end only.
      await desk.press('Control+Home', ...Array<string>(9).fill('Shift+ArrowRight'), 'Delete')
      expect(await desk.chips()).toEqual([])
      await desk.press('Control+z')
      expect(await desk.chips()).toEqual(['link start 1', 'link end 1'])
      await saved(translator.page)
      expect((await unitsOf(translator, id))['body#p1']?.target).toBe(target)
    },
  )

  itWithFullCounts(
    'is told what is wrong while typing, mends it by a key, and cannot confirm a broken text',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      const translator = await panel.signIn('french')
      const { page } = translator
      const desk = await openDesk(translator, id, { unit: 'body#p1' })
      await page.keyboard.type('Le cinquième  sommet a réuni des maires.')
      const findings = page.locator('.desk-finding')
      await findings.getByText('two spaces in a row').waitFor()
      await findings.getByText('Code 1 of the source').waitFor()
      await desk.press('Alt+q')
      await expect.poll(desk.words).toBe('Le cinquième sommet a réuni des maires.')
      await desk.press('Control+Enter')
      await desk.said.getByText('Kept as a draft').waitFor()
      expect(await desk.active()).toBe('body#p1')
      await saved(page)
      expect((await unitsOf(translator, id))['body#p1']?.state).toBe('draft')
    },
  )

  itWithFullCounts('waives a finding with a reason, and may then confirm', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator = await panel.signIn('french')
    const { page } = translator
    const desk = await openDesk(translator, id, { unit: 'body#p1' })
    await page.keyboard.type('Le cinquième sommet a réuni des maires.')
    await page.locator('.desk-finding--blocking').waitFor()
    await desk.press('Alt+w')
    await page.keyboard.type('The link has no French page.')
    await desk.press('Enter')
    await page.locator('.desk-finding--waived').waitFor()
    await desk.press('Control+Enter')
    await expect
      .poll(async () => (await unitsOf(translator, id))['body#p1']?.state)
      .toBe('translated')
  })

  itWithFullCounts(
    'takes a suggestion, copies the source and moves about by keys that a sheet lists',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      const translator = await panel.signIn('french')
      const { page } = translator
      const desk = await openDesk(translator, id, { unit: 'body#p1' })
      await desk.press('Alt+0')
      expect(await desk.chips()).toEqual(['link start 1', 'link end 1'])
      await desk.press('Control+/')
      const sheet = page.getByRole('dialog', { name: 'Keys' })
      await sheet.getByText('Copy the source').waitFor()
      await desk.press('Escape')
      await sheet.waitFor({ state: 'hidden' })
      expect(await desk.editor.evaluate((it) => it === document.activeElement)).toBe(true)
      await desk.press('Alt+ArrowDown')
      expect(await desk.active()).toBe('body#p2')
      await desk.press('Alt+ArrowUp')
      expect(await desk.active()).toBe('body#p1')
      await desk.press('Alt+l')
      await page.getByRole('button', { name: /^Unfinished/, pressed: true }).waitFor()
    },
  )

  itWithFullCounts('sends a comment by the key that confirms elsewhere', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator = await panel.signIn('french')
    const { page } = translator
    const desk = await openDesk(translator, id, { unit: 'body#p1' })
    await desk.press('Alt+m')
    await page.keyboard.type('Which summit is meant?')
    await desk.press('Control+Enter')
    await page.locator('.desk-comment', { hasText: 'Which summit is meant?' }).waitFor()
    expect(await desk.active()).toBe('body#p1')
    expect(await desk.editor.evaluate((it) => it === document.activeElement)).toBe(true)
  })

  itWithFullCounts('composes with an input method without being interrupted', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator = await panel.signIn('french')
    const { page } = translator
    const desk = await openDesk(translator, id, { unit: 'body#p2' })
    await page.keyboard.type('Abc ')
    const session = await page.context().newCDPSession(page)
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', {
        ...{ text, selectionStart: text.length, selectionEnd: text.length },
      })
      // Longer than the pauses after which texts are checked and saved.
      await page.waitForTimeout(1_300)
      expect((await unitsOf(translator, id))['body#p2']?.target ?? '').not.toContain('に')
    }
    await session.send('Input.insertText', { text: '日本' })
    await page.keyboard.type(' xyz')
    expect(await desk.words()).toBe('Abc 日本 xyz')
    await expect
      .poll(async () => (await unitsOf(translator, id))['body#p2']?.target, { timeout: 10_000 })
      .toBe('Abc 日本 xyz')
  })

  itWithFullCounts(
    'writes Arabic from right to left, with codes and Latin names that stay whole',
    async () => {
      const editor = await panel.signIn('editor')
      const id = await writeArticle(editor)
      const translator = await panel.signIn('translator')
      const { page } = translator
      const desk = await openDesk(translator, id, { locale: 'ar', unit: 'body#p1' })
      expect(await desk.editor.getAttribute('dir')).toBe('rtl')
      expect(await desk.editor.getAttribute('lang')).toBe('ar')
      expect(await desk.editor.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl')
      await page.keyboard.type('جمعت ')
      await desk.press('Control+,')
      await page.keyboard.type('القمة Skopje')
      await desk.press('Control+End')
      await page.keyboard.type(' رؤساء البلديات.')
      const chip = desk.editor.locator('[role=img]').first()
      expect(await chip.evaluate((it) => getComputedStyle(it).unicodeBidi)).toBe('isolate')
      await expect
        .poll(async () => (await unitsOf(translator, id, 'ar'))['body#p1']?.target)
        .toBe('جمعت <g1>القمة Skopje</g1> رؤساء البلديات.')
    },
  )

  itWithFullCounts('pastes words as words, whatever they looked like elsewhere', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator = await panel.signIn('french')
    const desk = await openDesk(translator, id, { unit: 'body#p2' })
    await desk.editor.evaluate((it) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<b>gras</b> <img src=x onerror=alert(1)>')
      clipboardData.setData('text/plain', 'gras <g9>')
      it.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await expect
      .poll(async () => (await unitsOf(translator, id))['body#p2']?.target)
      .toBe('gras &lt;g9&gt;')
  })
})

describeInBrowser('Whoever has no right to a language', () => {
  const panel = usePanel()

  itWithFullCounts('is told so instead of an empty desk', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor, { body: body(paragraph('p1', words('One.'))) })
    const { page, goto } = await panel.signIn('translator')
    await goto(`/admin/translation/desk/articles/${id}/fr`)
    await page.getByText('You may not translate or review here').waitFor()
    expect(await page.locator('.desk-active').count()).toBe(0)
  })

  itWithFullCounts('is asked to sign in first, and comes back', async () => {
    const page = await panel.openWindow()
    await page.goto('/admin/translation/desk/articles/1/fr')
    await page.locator('input[name=email]').waitFor()
    expect(decodeURIComponent(page.url())).toContain('/translation/desk/articles/1/fr')
  })
})
