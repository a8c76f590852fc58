import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { violationsOn } from '../../setup/axe'
import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../../setup/browser'
import { deskOn, openDesk, saved, unitsOf, writeArticle } from './desk'

const FOLDER = 'tests/screenshots'
const SOON = { timeout: 20_000 }

describeInBrowser('A partner', () => {
  const panel = usePanel()

  itWithFullCounts.each([
    ['en-GB', 'Invite a partner', 'For whom', 'Revoke the link for Ville de Lyon'],
    ['fr-FR', 'Inviter un partenaire', 'Pour qui', 'Révoquer le lien pour Ville de Lyon'],
    ['ar', 'دعوة شريك', 'لمن', 'إلغاء رابط Ville de Lyon'],
  ])('is invited from the desk by the keyboard, in %s', async (language, invite, whom, revoke) => {
    const id = await writeArticle(await panel.signIn('editor'))
    const reviewer = await panel.signIn('reviewer', { language })
    const { page } = reviewer
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDesk(reviewer, id)
    const button = page.getByRole('button', { name: invite })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: invite })
    const name = dialog.getByLabel(whom)
    expect(await name.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.type('Ville de Lyon')
    await page.keyboard.press('Enter')
    const address = await dialog.locator('input[type=url]').inputValue()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
    expect(await violationsOn(page, '.desk-invite')).toEqual([])
    await page.screenshot({ path: `${FOLDER}/invite-${language}.png` })
    const path = new URL(address).pathname
    expect((await panel.anonymously(path)).status).toBe(200)

    await dialog.getByRole('button', { name: revoke }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await panel.anonymously(path)).status, SOON).toBe(404)
    await dialog.getByRole('button', { name: revoke }).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true)
  })

  itWithFullCounts('has a suggestion taken at the desk, which is then done with', async () => {
    const editor = await panel.signIn('editor')
    const id = await writeArticle(editor)
    const { url } = await editor.ask<{ url: string }>('POST', '/api/translation/review-links', {
      ...{ collection: 'articles', id: String(id), locale: 'fr', name: 'Ville de Lyon' },
    })
    const translator = await panel.signIn('french')
    const desk = await openDesk(translator, id, { unit: 'summary' })
    const partner = await panel.openWindow()
    await partner.goto(new URL(url).pathname)
    await partner.locator('.pair textarea').nth(1).fill('Deux jours de prévention.')
    await partner.locator('button[type=submit]').click()
    await partner.getByRole('status').waitFor()

    // Whoever comes back to the window finds it.
    await translator.page.evaluate(() => window.dispatchEvent(new Event('focus')))
    const offer = translator.page.locator('.desk-offer', { hasText: 'Proposed by Ville de Lyon' })
    await offer.waitFor()
    await desk.press('Alt+1')
    await translator.page.keyboard.type(' Bien.')
    await desk.press('Control+Enter')
    await saved(translator.page)
    type Told = { units: { key: string; suggestions: unknown[] }[] }
    const told = () =>
      editor.ask<Told>('GET', `/api/translation/units?collection=articles&id=${id}&locale=fr`)
    await expect
      .poll(
        async () => (await told()).units.find(({ key }) => key === 'summary')?.suggestions,
        SOON,
      )
      .toEqual([])
    expect((await unitsOf(editor, id)).summary).toMatchObject({
      ...{ state: 'translated', target: 'Deux jours de prévention. Bien.' },
    })
  })
})

describeInBrowser('What a reader reports', () => {
  const panel = usePanel()

  /** A French text of the demo content that readers see. */
  const liveEvent = async ({ ask }: Panel) => {
    const path = '/api/events?locale=fr&where[slug][like]=cooperation&limit=1&depth=0'
    const { docs } = await ask<{ docs: { id: number; summary: string }[] }>('GET', path)
    return docs[0] as { id: number; summary: string }
  }

  const report = async (page: Page, id: number, more: object) => {
    const data = { collection: 'events', id: String(id), locale: 'fr', ...more }
    const answer = await page.context().request.post('/api/translation-reports', { data })
    expect(answer.status(), await answer.text()).toBe(202)
  }

  itWithFullCounts(
    'stands beside its text at the desk, counts on the dashboard, and is closed there',
    async () => {
      const editor = await panel.signIn('editor')
      const { id, summary } = await liveEvent(editor)
      const quote = summary.split(' ').slice(0, 4).join(' ')
      const message = `Une coquille (${randomUUID()}).`
      await report(editor.page, id, {
        quote: { exact: quote },
        message,
        suggestion: `${quote} vraiment`,
      })

      await editor.goto('/admin/translation?locale=fr')
      const fact = editor.page.locator('.board-total dl > div', { hasText: 'Reader reports' })
      expect(Number(await fact.locator('dd').textContent())).toBeGreaterThan(0)
      const row = editor.page.locator('#reports + table tr', { hasText: quote })
      await row.getByRole('link').first().click()
      const desk = deskOn(editor.page)
      await editor.page.locator('.desk-active').waitFor()
      expect(await desk.active()).toBe('summary')
      const card = editor.page.locator('.desk-panel .desk-report', { hasText: message })
      await card.getByText(quote, { exact: true }).waitFor()
      expect(await violationsOn(editor.page)).toEqual([])
      await editor.page.screenshot({ path: `${FOLDER}/report-at-desk.png` })
      await card.getByRole('button', { name: /Take this wording/ }).click()
      await expect.poll(desk.words).toBe(summary.replace(quote, `${quote} vraiment`))
      await desk.press('Control+z')

      await card.getByRole('button', { name: 'Fixed' }).click()
      await card.waitFor({ state: 'detached' })
      const path = `/api/translation/reports?locale=fr&collection=events&id=${id}&state=open`
      const { reports } = await editor.ask<{ reports: { message?: string }[] }>('GET', path)
      expect(reports.filter((it) => it.message === message)).toEqual([])
    },
  )

  itWithFullCounts('is reached by a key of its own, from its text and from another', async () => {
    const editor = await panel.signIn('editor')
    const { page } = editor
    const { id, summary } = await liveEvent(editor)
    const message = `Une coquille (${randomUUID()}).`
    await report(page, id, { quote: { exact: summary.split(' ').slice(0, 4).join(' ') }, message })
    await editor.goto(`/admin/translation/desk/events/${id}/fr?unit=title`)
    await page.getByRole('button', { name: /Reader reports: / }).waitFor()
    const desk = deskOn(page)
    await expect.poll(desk.active).toBe('title')
    await desk.press('Alt+u')
    await expect.poll(desk.active).toBe('summary')
    await desk.press('Alt+u')
    const reports = page.locator('.desk-panel section:focus')
    await reports.locator('.desk-report', { hasText: message }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.screenshot({ path: `${FOLDER}/report-by-key.png` })
    await page.keyboard.press('Tab')
    expect(await page.locator('.desk-panel .desk-report :focus').count()).toBe(1)
    const sheet = page.locator('.desk-sheet', { hasText: 'To the reports of readers' })
    await desk.press('Control+/')
    await sheet.waitFor()
    await page.screenshot({ path: `${FOLDER}/keys.png` })
  })

  itWithFullCounts('is shown above the texts when it is in none of them', async () => {
    const editor = await panel.signIn('editor', { language: 'ar' })
    const { id } = await liveEvent(editor)
    await report(editor.page, id, { quote: { exact: 'qwertz uiop asdf' }, message: 'Perdu.' })
    await editor.goto(`/admin/translation/desk/events/${id}/fr`)
    const card = editor.page.locator('.desk-reports .desk-report', { hasText: 'Perdu.' })
    await card.waitFor()
    expect(await violationsOn(editor.page)).toEqual([])
    await editor.page.screenshot({ path: `${FOLDER}/report-above-ar.png` })
    await card.getByRole('button', { name: 'ليس خطأ' }).click()
    await card.waitFor({ state: 'detached' })
  })
})
