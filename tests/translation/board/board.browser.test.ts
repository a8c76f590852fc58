import { expect, it } from 'vitest'

import { violationsOn } from '../../setup/axe'
import { describeInBrowser, itWithFullCounts, usePanel } from '../../setup/browser'
import { articlePath, createArticle } from './article'

const FOLDER = 'tests/screenshots'

describeInBrowser('The dashboard of translations', () => {
  const panel = usePanel()

  it('leads from a figure to the queue, and from there to the desk, by the keyboard', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto('/admin/translation')
    const cell = page.locator('.board-matrix tbody tr', { hasText: 'News' }).locator('td').nth(1)
    await cell.locator('.board-cell__main').click()
    await page.waitForURL(/translation\/queue\?/)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      ...{ locale: 'es', collection: 'articles' },
    })
    const rows = page.locator('.board-queue tbody tr')
    await rows.first().waitFor()
    const kinds = await rows.locator('th .board__quiet').allTextContents()
    expect(new Set(kinds)).toEqual(new Set(['News']))
    // The keys work at once; the first brings the focus to the first row.
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = await rows.nth(1).locator('a').getAttribute('href')
    await page.keyboard.press('x')
    await page.getByText('1 selected').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.href.endsWith(String(second)))
    expect(second).toMatch(/^\/admin\/translation\/desk\/articles\/\d+\/es\?unit=/)
  })

  itWithFullCounts.each([
    ['en-GB', 'light'],
    ['fr-FR', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
  ] as const)('keeps the rules of WCAG 2.2 AA in %s, %s', async (language, colorScheme) => {
    const { page, goto } = await panel.signIn('editor', { language })
    await page.emulateMedia({ colorScheme })
    for (const [name, path] of [
      ['board', '/admin/translation'],
      ['queue', '/admin/translation/queue?locale=es'],
    ]) {
      await goto(path as string)
      await page.locator('.board table').first().waitFor()
      await page.locator('.board-charts__waiting').waitFor({ state: 'detached' })
      await page.screenshot({
        path: `${FOLDER}/${name}-${language}-${colorScheme}.png`,
        // From right to left Chromium paints no more than the window.
        fullPage: language !== 'ar',
      })
      expect(await violationsOn(page)).toEqual([])
    }
  })

  itWithFullCounts('shows translators their own languages only', async () => {
    const { page, goto } = await panel.signIn('translator')
    await goto('/admin/translation?locale=fr')
    const columns = page.locator('.board-matrix thead th')
    expect(await columns.allTextContents()).toEqual(['Collection', 'العربية'])
    await goto('/admin/translation/queue?locale=fr')
    const tabs = page.getByRole('navigation', { name: 'Languages' }).getByRole('link')
    expect(await tabs.allTextContents()).toEqual(['العربية'])
    await page.locator('.board-queue a[href*="/ar?"]').first().waitFor()
  })

  itWithFullCounts(
    'is a step from the start page, as is what waits in one’s languages',
    async () => {
      const { page, goto } = await panel.signIn('translator')
      await goto('/admin')
      const start = page.locator('.board-start')
      expect(await start.getByRole('link').count()).toBe(2)
      expect(await violationsOn(page, '.board-start')).toEqual([])
      await start.getByRole('link', { name: /^العربية · \d+ texts$/ }).click()
      await page.waitForURL(/translation\/queue\?locale=ar$/)
    },
  )

  itWithFullCounts('has its place in the navigation', async () => {
    const { page, goto } = await panel.signIn('translator')
    await goto('/admin/translation')
    const links = page.locator('.nav-group', { hasText: 'Queue' }).getByRole('link', {
      includeHidden: true,
    })
    const names = await links.allTextContents()
    expect(names.slice(0, 3)).toEqual(['Dashboard', 'Queue', 'My jobs'])
  })

  itWithFullCounts('asks who is not signed in to do so, and comes back', async () => {
    const page = await panel.openWindow()
    await page.goto('/admin/translation/queue')
    await page.waitForURL(/login\?redirect=/)
    expect(decodeURIComponent(page.url())).toContain('/admin/translation/queue')
  })

  itWithFullCounts('says what a machine would do before it does, and how far it is', async () => {
    const { page, goto } = await panel.signIn('editor')
    const asked: unknown[] = []
    await page.route('**/api/translation/machine', (route) => {
      const body = route.request().postDataJSON()
      asked.push(body)
      const estimate = { units: 4, characters: 120, cost: 0, cap: 20, engine: 'offline' }
      return route.fulfill({ json: body.dryRun ? estimate : { ...estimate, id: 7 } })
    })
    let polls = 0
    const run = { id: 7, total: 4, left: 0, reused: 0, suggested: 0 }
    await page.route('**/api/translation/machine/7', (route) => {
      polls += 1
      const progress = polls < 2 ? { state: 'running', done: 1 } : { state: 'done', done: 4 }
      return route.fulfill({ json: { ...run, ...progress } })
    })
    await goto('/admin/translation/queue?locale=es&collection=articles')
    await page.locator('.board-queue tbody .board-select').first().check()
    await page.getByRole('button', { name: 'Machine-translate' }).click()
    await page.getByText('120').waitFor()
    expect(await violationsOn(page, '.board-dialog')).toEqual([])
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByText('1 / 4').waitFor()
    await page.getByText('Read and confirm what it wrote.').waitFor()
    expect(asked).toMatchObject([
      { locale: 'es', collection: 'articles', ids: [expect.any(String)], dryRun: true },
      { locale: 'es', collection: 'articles', ids: [expect.any(String)] },
    ])
  })
})

describeInBrowser('The languages of a document', () => {
  const panel = usePanel()

  itWithFullCounts('stand above its form, each leading to its form and its desk', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const id = await createArticle(editor, 'Languages of a document')
    await goto(articlePath(id, 'en'))
    const bar = page.getByRole('navigation', { name: 'Languages of this document' })
    const french = bar.locator('li', { hasText: 'Français' })
    await french.getByText('100%').waitFor()
    await french.getByText('Not on line').waitFor()
    await french.getByText('Edith Editor').waitFor()
    expect(await french.getByRole('link', { name: /Translate/ }).getAttribute('href')).toBe(
      `/admin/translation/desk/articles/${id}/fr`,
    )
    expect(await violationsOn(page, '.lang-bar')).toEqual([])
    await page.screenshot({ path: `${FOLDER}/language-bar.png` })
    await french.getByRole('link', { name: 'Français', exact: true }).click()
    await page.waitForURL(/locale=fr/)
  })

  itWithFullCounts('stand above the tabs of an event', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto('/admin/collections/events?locale=fr&limit=1')
    await page.locator('tbody tr a').first().click()
    const bar = page.getByRole('navigation', { name: 'Languages of this document' })
    await bar.getByRole('link', { name: 'Français', exact: true }).waitFor()
    const tabs = await page.locator('.tabs-field').first().boundingBox()
    const shown = await bar.boundingBox()
    expect(shown?.height).toBeGreaterThan(40)
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(tabs?.y ?? 0)
  })

  itWithFullCounts('stand in each row of a list, asked for once', async () => {
    const { page, goto } = await panel.signIn('editor')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/translation/standing')) asked.push(request.url())
    })
    await goto('/admin/collections/articles?locale=fr&limit=10')
    const badge = page.locator('.lang-badge').first()
    await badge.waitFor()
    expect(asked).toHaveLength(1)
    expect(await badge.getAttribute('title')).toMatch(/^Français: \d+%/)
    const presets = page.getByRole('navigation', { name: 'Translation: Français' })
    await presets.getByRole('link', { name: /Out of date/ }).waitFor()
    expect(await violationsOn(page, '.lang-presets')).toEqual([])
    expect(await violationsOn(page, 'table')).toEqual([])
    await page.screenshot({ path: `${FOLDER}/list-badges.png` })
    await presets.getByRole('link', { name: /Needs translation/ }).click()
    await page.waitForURL(/translation\/queue\?locale=fr&collection=articles/)
  })
})
