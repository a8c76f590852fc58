import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'
import { share } from '../setup/counts'

import { createEvent, editPath } from './event'
import { saved } from './saving'

const TINY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
  'base64',
)

describeInBrowser('The panel, to an editor', () => {
  const panel = usePanel()

  /** What GraphQL answers somebody who is not signed in. */
  const publicly = async (query: string): Promise<unknown> => {
    const answer = await panel.anonymously('/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await answer.json()).data
  }

  const groups = [
    ['en-GB', 'ltr', ['Network', 'Programme', 'Library', 'Site', 'System']],
    ['fr-FR', 'ltr', ['Réseau', 'Programme', 'Médiathèque', 'Site', 'Système']],
    ['ar', 'rtl', ['الشبكة', 'البرنامج', 'المكتبة', 'الموقع', 'النظام']],
  ] as const
  it.each(share(groups, 1, 3))(
    'shows its groups in the language of the browser (%s)',
    async (language, dir, groups) => {
      const { page, goto } = await panel.signIn('admin', { language })
      await goto('/admin')
      expect(await directionOf(page, 'body')).toBe(dir)
      const shown = await page.locator('.collections__label, .dashboard__label').allTextContents()
      expect(shown).toEqual(groups)
    },
  )

  it('lets somebody sign in with address and password', async () => {
    const page = await panel.openWindow()
    await page.goto('/admin/login')
    await page.fill('input[name=email]', 'editor@example.org')
    await page.fill('input[name=password]', 'correct horse battery staple')
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
    await page.getByRole('heading', { name: 'Network' }).waitFor()
  })

  itWithFullCounts('names cities with their country in lists', async () => {
    const { page, goto, ask } = await panel.signIn('editor')
    const { docs } = await ask<{ docs: { id: number }[] }>(
      'GET',
      '/api/cities?where[slug][equals]=new-york-city&locale=en',
    )
    // Alone in its list: the panel asks for names as their cells come into view, and other tests
    // make events meanwhile, which may come first.
    const filter = `where[or][0][and][0][city][equals]=${docs[0]?.id}`
    await goto(`/admin/collections/events?${filter}&locale=en`)
    await page.locator('td.cell-city', { hasText: 'New York City (US-NY)' }).first().waitFor()
  })

  it('publishes French only, and nobody else reads the Arabic', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'Published in one language')
    await goto(editPath(id, 'ar'))
    await page.fill('#field-title', 'سرّ لم يُنشر')
    await page.fill('#field-summary', 'ملخص سري')
    expect(await directionOf(page, '#field-title')).toBe('rtl')
    await saved(page)
    await goto(editPath(id, 'fr'))
    await page.fill('#field-title', 'Publié en français')
    await page.fill('#field-summary', 'Un résumé.')
    await publish(page)

    const stored = await ask<{ title: string; _status: string }>(
      'GET',
      `/api/events/${id}?locale=ar&draft=true`,
    )
    expect(stored).toMatchObject({ title: 'سرّ لم يُنشر', _status: 'draft' })
    const french = await panel.anonymously(`/api/events/${id}?locale=fr`)
    expect(await french.json()).toMatchObject({ title: 'Publié en français' })
    for (const path of [
      `/api/events/${id}?locale=ar`,
      `/api/events/${id}?locale=ar&draft=true`,
      `/api/events/${id}?locale=all`,
      `/api/events/${id}/?locale=*`,
      `/api/events?locale=ar&where[id][equals]=${id}`,
      `/api/events/versions?locale=ar&where[parent][equals]=${id}`,
    ]) {
      const answer = await panel.anonymously(path)
      expect(await answer.text(), path).not.toContain('سر')
    }
    expect(await publicly(`{ Event(id: ${id}, locale: fr) { title } }`)).toEqual({
      Event: { title: 'Publié en français' },
    })
    expect(await publicly(`{ Event(id: ${id}, locale: ar) { title } }`)).toEqual({ Event: null })
    const list = `{ Events(locale: ar, where: { id: { equals: ${id} } }) { docs { title } } }`
    expect(await publicly(list)).toEqual({ Events: { docs: [] } })
  })

  itWithFullCounts('duplicates an event as a draft without an address', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'To be duplicated')
    await goto(editPath(id, 'en'))
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.click('#action-duplicate')
    await page.waitForURL(
      (url) => /events\/\d+/.test(url.pathname) && !url.pathname.endsWith(`/${id}`),
    )
    const copy = Number(/events\/(\d+)/.exec(page.url())?.[1])
    const stored = await ask<{ slug: string | null; _status: string }>(
      'GET',
      `/api/events/${copy}?locale=en&draft=true`,
    )
    expect(stored._status).toBe('draft')
    expect(stored.slug ?? '').toBe('')
  })

  itWithFullCounts('compares versions', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'Before')
    await ask('PATCH', `/api/events/${id}?locale=en&draft=true`, { title: 'Afterwards' })
    await goto(`/admin/collections/events/${id}/versions?locale=en`)
    await page.locator('tbody a').first().click()
    await page.locator('.html-diff__diff-old', { hasText: 'Before' }).first().waitFor()
    await page.locator('.html-diff__diff-new', { hasText: 'Afterwards' }).first().waitFor()
    const compared = await page.locator('.render-field-diffs').textContent()
    expect(compared).toContain('Title')
    expect(compared).not.toMatch(/revision|shared|written by|Address on the site/i)
  })

  itWithFullCounts('says readably that somebody else saved the same field', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'As it was')
    await goto(editPath(id, 'en'))
    await page.locator('#field-title').waitFor()
    await ask('PATCH', `/api/events/${id}?locale=en&draft=true`, { title: 'By somebody else' })
    await page.fill('#field-title', 'By me')
    await page.getByText('changed this document after you opened it').first().waitFor()
    expect(await page.inputValue('#field-title')).toBe('By me')
    const stored = await ask<{ title: string }>('GET', `/api/events/${id}?locale=en&draft=true`)
    expect(stored.title).toBe('By somebody else')
  })

  itWithFullCounts('makes a page of sections', async () => {
    const { page, goto, ask } = await panel.signIn('editor')
    await goto('/admin/collections/pages/create?locale=en')
    await page.fill('#field-title', 'A page of sections')
    await page.locator('#field-layout .blocks-field__drawer-toggler').click()
    await page.locator('.blocks-drawer__block', { hasText: 'Text' }).first().click()
    await page.fill('#field-layout__0__heading', 'The first section')
    await page.waitForURL(/pages\/\d+/)
    await saved(page)
    const id = /pages\/(\d+)/.exec(page.url())?.[1]
    const layout = async () =>
      (await ask<{ layout: object[] }>('GET', `/api/pages/${id}?locale=en&draft=true`)).layout
    await expect
      .poll(layout, { timeout: 10_000 })
      .toMatchObject([{ blockType: 'text', heading: 'The first section' }])
  })

  itWithFullCounts('takes a picture with its alternative text', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto('/admin/collections/media/create?locale=en')
    await page.setInputFiles('input[type=file]', {
      name: 'dot.png',
      mimeType: 'image/png',
      buffer: TINY_PNG,
    })
    const alt = `A dot ${randomUUID()}`
    await page.fill('#field-alt', alt)
    await page.click('#action-save')
    await page.waitForURL(/media\/\d+/)
    const answer = await panel.anonymously(`/api/media?locale=en&where[alt][equals]=${alt}`)
    expect((await answer.json()).docs).toMatchObject([{ alt, mimeType: 'image/png' }])
  })

  it('lets a translator write in their own language only', async () => {
    const editor = await panel.signIn('editor')
    const id = await createEvent(editor, 'For the translator')
    const { page, goto } = await panel.signIn('translator')
    await goto(editPath(id, 'ar'))
    await page.locator('#field-title').waitFor()
    expect(await page.isEditable('#field-title')).toBe(true)
    expect(await page.locator('#field-kind .rs__control--is-disabled').count()).toBe(1)
    await goto(editPath(id, 'fr'))
    await page.locator('#field-title').waitFor()
    expect(await page.isEditable('#field-title')).toBe(false)
  })

  itWithFullCounts(
    'schedules the publication of the language that is open, and calls it off',
    async () => {
      const editor = await panel.signIn('editor')
      const { page, goto } = editor
      const id = await createEvent(editor, 'Published later')
      await goto(editPath(id, 'fr'))
      await page.getByRole('button', { name: 'Schedule' }).click()
      const drawer = page.locator('.schedule-publication')
      await drawer.getByText('Nothing is planned.').waitFor()
      expect(await drawer.getByLabel('What happens').inputValue()).toBe('publish')
      expect(await drawer.getByLabel('Language').inputValue()).toBe('fr')
      await drawer.getByRole('button', { name: 'Schedule' }).click()
      await page.getByText('Choose a date and time in the future.').waitFor()
      await drawer.getByLabel(/Date and time/).fill('2030-05-05T10:00')
      await drawer.getByRole('button', { name: 'Schedule' }).click()
      await drawer.getByText(/Publish · Français · May 5, 2030/).waitFor()
      await drawer.getByRole('button', { name: 'Cancel' }).click()
      await drawer.getByText('Nothing is planned.').waitFor()
    },
  )

  itWithFullCounts('publishes at its time what was scheduled', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const id = await createEvent(editor, 'Published soon')
    await goto(editPath(id, 'en'))
    await page.getByRole('button', { name: 'Schedule' }).click()
    const drawer = page.locator('.schedule-publication')
    await drawer.getByText('Nothing is planned.').waitFor()
    // The server's clock decides; the field knows minutes only, so that a minute passes at most.
    const soon = new Date(Date.now() + 60_000 - new Date().getTimezoneOffset() * 60_000)
    await drawer.getByLabel(/Date and time/).fill(soon.toISOString().slice(0, 16))
    await drawer.getByRole('button', { name: 'Schedule' }).click()
    await drawer.getByText(/Publish · English/).waitFor()
    await expect
      .poll(async () => (await panel.anonymously(`/api/events/${id}?locale=en`)).status, {
        timeout: 80_000,
        interval: 1_000,
      })
      .toBe(200)
  })
})

const publish = async (page: Page): Promise<void> => {
  const stored = page.waitForResponse(
    (it) =>
      it.request().method() === 'PATCH' &&
      !it.url().includes('autosave=true') &&
      !it.url().includes('payload-'),
  )
  await page.click('#action-save')
  expect((await stored).ok()).toBe(true)
}

const directionOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((it) => getComputedStyle(it).direction)
