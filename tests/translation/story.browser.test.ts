import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../setup/browser'

import { deskOn, saved } from './desk/desk'

const FOLDER = 'tests/screenshots'
const SOON = { timeout: 20_000 }

const FRENCH =
  'Le cinquième sommet du réseau a réuni 60 maires au Cap (Afrique du Sud), du 3 au 5 décembre 2024. Les gouvernements du Canada et des États-Unis comptent parmi ses parrains.'

type Stale = { id: string; title: string; key: string; words: number }

/** The event of the demo content whose source was changed after it was translated. */
const staleEvent = async ({ ask }: Panel): Promise<Stale> => {
  const path = '/api/translation/queue?locale=fr&collection=events&stale=true'
  const { items } = await ask<{ items: Stale[] }>('GET', path)
  expect(items).toHaveLength(1)
  return items[0] as Stale
}

type Gate = { open: boolean; texts: { code: string }[] }

const gateOf = ({ ask }: Panel, { id }: Stale): Promise<Gate> =>
  ask('GET', `/api/translation/gate?collection=events&id=${id}&locale=fr`)

/** What speaks against publishing its French. */
const faultsOf = async (panel: Panel, event: Stale): Promise<string[]> =>
  (await gateOf(panel, event)).texts.map(({ code }) => code)

/** Words out of date in French, as the dashboard shows them. */
const outOfDate = async ({ page, goto }: Panel): Promise<number> => {
  await goto('/admin/translation')
  const card = page.locator('.board-total', { hasText: 'Français' })
  const fact = card.locator('dl > div', { hasText: 'Out of date' })
  return Number(await fact.locator('dd').textContent())
}

/** Goes down the queue by the keyboard until a document has the focus, and opens it. */
const openFromQueue = async (page: Page, title: string): Promise<void> => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let row = 0; row < 30; row++) {
    await page.keyboard.press('j')
    if ((await focused()) === title) break
  }
  expect(await focused()).toBe(title)
  await page.keyboard.press('Enter')
  await page.locator('.desk-active').waitFor()
}

describeInBrowser('The French text of an event whose source has changed', () => {
  const panel = usePanel()

  /** What anybody is told of the event in French. */
  const readersSee = async ({ id }: Stale) => {
    const answer = await panel.anonymously(`/api/events/${id}?locale=fr&depth=0`)
    expect(answer.status).toBe(200)
    type Told = { state: string; percent: number; reviewedAt: string; reviewedBy: string }
    return (await answer.json()) as { summary: string; translation: Told }
  }

  itWithFullCounts(
    'goes from the queue to its readers: translated, approved and published',
    async () => {
      const editor = await panel.signIn('editor')
      const event = await staleEvent(editor)
      const figure = await outOfDate(editor)
      const before = await readersSee(event)
      // What readers see was reviewed, and is honest about what has changed since.
      expect(before.translation.state).toBe('reviewed')
      expect(before.translation.percent).toBeLessThan(100)
      // It lacks the number of mayors, too.
      expect(await faultsOf(editor, event)).toEqual(['stale', 'check'])
      await tryToPublish(editor, event)
      expect(await readersSee(event)).toEqual(before)

      const translator = await panel.signIn('french', { language: 'fr-FR' })
      await translator.goto('/admin/translation/queue?locale=fr')
      await openFromQueue(translator.page, event.title)
      const desk = deskOn(translator.page)
      expect(await desk.active()).toBe(event.key)
      const changed = translator.page.locator('.desk-changed ins')
      expect((await changed.allTextContents()).join(' ')).toContain('60 mayors')
      await translator.page.screenshot({ path: `${FOLDER}/story-1-stale.png` })
      await desk.write(FRENCH)
      await desk.press('Control+Enter')
      await saved(translator.page)
      await translator.page.getByText('Tout est fait.').waitFor()
      await translator.page.screenshot({ path: `${FOLDER}/story-2-translated.png` })

      // Whoever confirms opens the gate; readers see nothing of it before somebody publishes.
      await expect.poll(async () => (await gateOf(editor, event)).open, SOON).toBe(true)
      expect((await readersSee(event)).summary).toBe(before.summary)

      const reviewer = await panel.signIn('reviewer', { language: 'ar' })
      await reviewer.goto(
        '/admin/translation/queue?locale=fr&collection=events&state=translated&stale=false',
      )
      await openFromQueue(reviewer.page, event.title)
      expect(new URL(reviewer.page.url()).searchParams.get('mode')).toBe('review')
      expect(await deskOn(reviewer.page).active()).toBe(event.key)
      await reviewer.page.screenshot({ path: `${FOLDER}/story-3-review.png` })
      await deskOn(reviewer.page).press('Control+Enter')
      await saved(reviewer.page)
      expect((await gateOf(editor, event)).open).toBe(true)

      await editor.goto(`/admin/collections/events/${event.id}?locale=fr`)
      await editor.page.screenshot({ path: `${FOLDER}/story-4-publish.png` })
      await editor.page.getByRole('button', { name: 'Publish in Français' }).click()
      await expect.poll(async () => (await readersSee(event)).summary, SOON).toBe(FRENCH)
      const after = await readersSee(event)
      expect(after.translation).toMatchObject({ state: 'reviewed', percent: 100 })
      expect(after.translation.reviewedAt > before.translation.reviewedAt).toBe(true)
      expect(await outOfDate(editor)).toBe(figure - event.words)
    },
  )

  /** Publishes as a script of an editor would, and is refused. */
  const tryToPublish = async ({ page }: Panel, { id }: Stale) => {
    const { origin } = new URL(page.url())
    const answer = await page.context().request.patch(`/api/events/${id}?locale=fr`, {
      data: { _status: 'published' },
      headers: { Origin: origin },
    })
    expect(answer.status()).toBe(409)
    expect(await answer.text()).toContain('summary')
  }
})
