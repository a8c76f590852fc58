import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../../setup/browser'

import { act, openDesk, saved, unitsOf, writeArticle } from './desk'

const SOON = { timeout: 15_000 }
const SUMMARY = 'Deux jours de prévention dans la ville.'
const SCHOOLS = 'Ils ont parlé des écoles.'

describeInBrowser('In a review', () => {
  const panel = usePanel()

  const translatedBy = async (who: 'editor' | 'french' | 'reviewer') => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const translator: Panel = who === 'editor' ? editor : await panel.signIn(who)
    await act(translator, id, [
      { key: 'summary', act: 'translate', target: SUMMARY, version: 0 },
      { key: 'body#p2', act: 'translate', target: SCHOOLS, version: 0 },
    ])
    return { id, editor }
  }

  itWithFullCounts('a second person approves by a key and goes on to the next', async () => {
    const { id } = await translatedBy('french')
    const reviewer = await panel.signIn('reviewer')
    const desk = await openDesk(reviewer, id, { mode: 'review' })
    expect(await desk.active()).toBe('summary')
    await desk.press('Control+Enter')
    await expect.poll(desk.active).toBe('body#p2')
    await desk.said.getByText('Approved').waitFor()
    await desk.press('Control+Enter')
    await saved(reviewer.page)
    const stored = await unitsOf(reviewer, id)
    expect([stored.summary?.state, stored['body#p2']?.state]).toEqual(['reviewed', 'reviewed'])
  })

  itWithFullCounts(
    'a text is rejected with a reason only, which its translator then reads',
    async () => {
      const { id } = await translatedBy('french')
      const reviewer = await panel.signIn('reviewer')
      const desk = await openDesk(reviewer, id, { mode: 'review', unit: 'body#p2' })
      await desk.press('Alt+r', 'Enter')
      expect((await unitsOf(reviewer, id))['body#p2']?.state).toBe('translated')
      await reviewer.page.keyboard.type('They spoke, they did not talk.')
      await desk.press('Enter')
      await expect
        .poll(async () => (await unitsOf(reviewer, id))['body#p2']?.state, SOON)
        .toBe('rejected')
      const translator = await panel.signIn('french')
      await openDesk(translator, id, { unit: 'body#p2' })
      await translator.page.getByText('Reason: They spoke, they did not talk.').waitFor()
    },
  )

  itWithFullCounts('nobody approves what they have translated themselves', async () => {
    const { id } = await translatedBy('reviewer')
    const reviewer = await panel.signIn('reviewer')
    const desk = await openDesk(reviewer, id, { mode: 'review', unit: 'body#p2' })
    await reviewer.page.getByText('You translated this yourself').first().waitFor()
    expect(await reviewer.page.getByRole('button', { name: /^Approve/ }).isDisabled()).toBe(true)
    await desk.press('Control+Enter')
    await saved(reviewer.page)
    expect((await unitsOf(reviewer, id))['body#p2']?.state).toBe('translated')
  })

  itWithFullCounts(
    'what was approved before in the same words is approved in one step, and nothing else',
    async () => {
      const { id, editor } = await translatedBy('french')
      const reviewer = await panel.signIn('reviewer')
      await act(reviewer, id, [{ key: 'summary', act: 'review', version: 1 }])
      const translator = await panel.signIn('french')
      await act(translator, id, [{ key: 'summary', act: 'reopen', version: 2 }])
      await act(translator, id, [{ key: 'summary', act: 'translate', target: SUMMARY, version: 3 }])
      await openDesk(reviewer, id, { mode: 'review' })
      await reviewer.page.getByRole('button', { name: 'Approve all unchanged (1)' }).click()
      await saved(reviewer.page)
      const stored = await unitsOf(editor, id)
      expect([stored.summary?.state, stored['body#p2']?.state]).toEqual(['reviewed', 'translated'])
    },
  )

  itWithFullCounts(
    'a reviewer sees word by word what was changed since the last approval',
    async () => {
      const { id } = await translatedBy('french')
      const reviewer = await panel.signIn('reviewer')
      await act(reviewer, id, [{ key: 'body#p2', act: 'review', version: 1 }])
      const target = 'Ils ont parlé des prisons.'
      const translator = await panel.signIn('french')
      await act(translator, id, [{ key: 'body#p2', act: 'translate', target, version: 2 }])
      await openDesk(reviewer, id, { mode: 'review', unit: 'body#p2' })
      const changes = reviewer.page.getByText('Changed since “Reviewed”').locator('..')
      expect(await changes.locator('del').textContent()).toContain('écoles')
      expect(await changes.locator('ins').textContent()).toContain('prisons')
    },
  )
})
