import type { Frame, Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { strictViolationsOn } from '../setup/axe'
import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../setup/browser'

/** The event of the demo content that has a value in every field. */
const fullEvent = async ({ ask }: Panel): Promise<number> => {
  const where = 'where[title][like]=Exampleton'
  const { docs } = await ask<{ docs: { id: number }[] }>(
    'GET',
    `/api/events?locale=en&${where}&limit=1&depth=0`,
  )
  return docs[0]?.id as number
}

const tokenFor = (panel: Panel, id: number, locale: string) =>
  panel.ask<{ url: string }>('POST', '/api/preview/tokens', { collection: 'events', id, locale })

type Told = { type: string; path?: string; node?: string }

/** A page of the same origin that shows an address in a frame, as the desk does. */
const deskOf = async (page: Page, url: string) => {
  await page.goto('/')
  await page.evaluate((src) => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    window.addEventListener('message', ({ data }) => heard.push(data))
    const frame = document.createElement('iframe')
    Object.assign(frame, { src, width: 900, height: 600, name: 'preview' })
    document.body.append(frame)
  }, url)
  const element = await page.locator('iframe').elementHandle()
  const frame = (await element?.contentFrame()) as Frame
  await frame.locator('html.is-at-desk').waitFor()
  const tell = (message: object) =>
    page.evaluate((it) => window.frames[0]?.postMessage(it, window.location.origin), message)
  const heard = async (): Promise<Told[]> => {
    const all = await page.evaluate(() => (window as unknown as { heard: Told[] }).heard)
    return all.filter(({ type }) => type.startsWith('citynet:'))
  }
  return { frame, tell, heard }
}

describeInBrowser('A preview', () => {
  const panel = usePanel()

  itWithFullCounts.each(['en', 'fr', 'ar'])(
    'breaks no rule of accessibility in %s',
    async (locale) => {
      const editor = await panel.signIn('editor')
      const { url } = await tokenFor(editor, await fullEvent(editor), locale)
      const { page } = editor
      for (const size of [
        { width: 1280, height: 800 },
        { width: 360, height: 740 },
      ]) {
        await page.setViewportSize(size)
        await page.goto(url)
        expect(await strictViolationsOn(page)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      }
    },
  )

  it('tells the desk which text was clicked, and shows the one it is told within 300 ms', async () => {
    const editor = await panel.signIn('editor')
    const { page } = editor
    const { url } = await tokenFor(editor, await fullEvent(editor), 'fr')
    const { frame, tell, heard } = await deskOf(page, url)
    await frame.locator('[data-path="summary"]').click()
    await frame.locator('[data-node]').first().click()
    const node = await frame.locator('[data-node]').first().getAttribute('data-node')
    await expect.poll(heard).toEqual([
      { type: 'citynet:node', path: 'summary' },
      { type: 'citynet:node', path: 'body', node },
    ])
    const last = frame.locator('[data-path]').last()
    const key = await last.getAttribute('data-path')
    const begin = Date.now()
    await tell({ type: 'citynet:show', key })
    await frame.locator('.is-shown').waitFor()
    // Where others have the machine too, a time tells of them.
    if (!process.env.CI) expect(Date.now() - begin).toBeLessThan(300)
    expect(await frame.locator('.is-shown').getAttribute('data-path')).toBe(key)
    await expect.poll(() => frame.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  })

  itWithFullCounts(
    'takes new words in where one is reading, and hears nobody but its desk',
    async () => {
      const editor = await panel.signIn('editor')
      const { page } = editor
      const id = await fullEvent(editor)
      const { url } = await tokenFor(editor, id, 'es')
      const { frame, tell } = await deskOf(page, url)
      await frame.evaluate(() => window.scrollTo(0, 400))
      await editor.ask('PATCH', `/api/events/${id}?locale=es&draft=true`, {
        summary: 'Palabras nuevas.',
      })
      // Of the same origin, but a stranger: the page itself.
      await frame.evaluate(() => window.postMessage({ type: 'citynet:refresh' }, origin))
      await page.waitForTimeout(300)
      expect(await frame.getByText('Palabras nuevas.').count()).toBe(0)
      await tell({ type: 'citynet:refresh' })
      await frame.getByText('Palabras nuevas.').waitFor({ state: 'attached' })
      expect(await frame.evaluate(() => window.scrollY)).toBe(400)
    },
  )

  itWithFullCounts('is opened from a document in the panel', async () => {
    const editor = await panel.signIn('editor')
    const id = await fullEvent(editor)
    await editor.goto(`/admin/collections/events/${id}?locale=fr`)
    const opened = editor.page.context().waitForEvent('page')
    await editor.page.locator('#preview-button').click()
    const preview = await opened
    await preview.waitForLoadState()
    expect(new URL(preview.url()).pathname).toBe(`/preview/events/${id}`)
    expect(await preview.locator('html').getAttribute('lang')).toBe('fr')
  })
})

describeInBrowser('A reader', () => {
  const panel = usePanel()

  const select = (page: Page, path: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(`[data-path="${wanted}"]`)
      window.getSelection()?.selectAllChildren(element as Element)
    }, path)

  itWithFullCounts('reports a selected text, and translators find which one it is', async () => {
    const editor = await panel.signIn('editor')
    const id = await fullEvent(editor)
    const page = await panel.openWindow({ language: 'fr-FR' })
    await page.goto(`/preview/events/${id}?locale=fr`)
    await select(page, 'summary')
    await page.getByRole('button', { name: 'Signaler une erreur' }).click()
    const dialog = page.getByRole('dialog', { name: 'Signaler une erreur' })
    await dialog.getByLabel('Qu’est-ce qui ne va pas ?').fill('Une coquille.')
    expect(await strictViolationsOn(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Merci').waitFor()
    const path = `/api/translation/reports?locale=fr&collection=events&id=${id}&state=open`
    const { reports } = await editor.ask<{ reports: object[] }>('GET', path)
    expect(reports).toContainEqual(
      expect.objectContaining({ key: 'summary', message: 'Une coquille.' }),
    )
  })

  itWithFullCounts('needs no mouse for it', async () => {
    const editor = await panel.signIn('editor')
    const id = await fullEvent(editor)
    const page = await panel.openWindow({ language: 'ar' })
    await page.goto(`/preview/events/${id}?locale=ar`)
    const open = page.getByRole('button', { name: 'الإبلاغ عن خطأ' })
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => open.evaluate((it) => it.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    const quote = page.getByRole('dialog').getByLabel('النص', { exact: true })
    await expect.poll(() => quote.evaluate((it) => it.matches(':focus'))).toBe(true)
    expect(await page.locator('citynet-report').getAttribute('dir')).toBe('rtl')
    expect(await strictViolationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})

describeInBrowser('A partner with a review link', () => {
  const panel = usePanel()

  itWithFullCounts.each(['fr', 'ar'])(
    'suggests other words in %s, on a phone and without scripts',
    async (locale) => {
      const editor = await panel.signIn('editor')
      const id = await fullEvent(editor)
      const { url } = await editor.ask<{ url: string }>('POST', '/api/translation/review-links', {
        ...{ collection: 'events', id, locale, name: `Partner ${locale}` },
      })
      const page = await panel.openWindow()
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(new URL(url).pathname)
      expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      expect(await strictViolationsOn(page)).toEqual([])
      await page.locator('.pair textarea').nth(1).fill(`Mieux (${locale})`)
      await page.locator('button[type=submit]').click()
      await page.getByRole('status').waitFor()
      expect(await page.getByRole('status').textContent()).toContain('1')
      expect(await page.locator('.pair textarea').nth(1).inputValue()).toBe(`Mieux (${locale})`)
    },
  )
})
