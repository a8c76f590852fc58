import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { describeInBrowser, usePanel } from '../setup/browser'

import { createEvent, editPath } from './event'

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

  it.each([
    ['en-GB', 'ltr', ['Network', 'Programme', 'Library', 'Site', 'System']],
    ['fr-FR', 'ltr', ['Réseau', 'Programme', 'Médiathèque', 'Site', 'Système']],
    ['ar', 'rtl', ['الشبكة', 'البرنامج', 'المكتبة', 'الموقع', 'النظام']],
  ])('shows its groups in the language of the browser (%s)', async (language, dir, groups) => {
    const { page, goto } = await panel.signIn('admin', { language })
    await goto('/admin')
    expect(await directionOf(page, 'body')).toBe(dir)
    const shown = await page.locator('.collections__label, .dashboard__label').allTextContents()
    expect(shown).toEqual(groups)
  })

  it('lets somebody sign in with address and password', async () => {
    const page = await panel.openWindow()
    await page.goto('/admin/login')
    await page.fill('input[name=email]', 'editor@example.org')
    await page.fill('input[name=password]', 'correct horse battery staple')
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
    await page.getByRole('heading', { name: 'Network' }).waitFor()
  })

  it('names cities with their country in lists', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto('/admin/collections/events?limit=10&locale=en')
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

  it('gives each block of a text an identity that typing, Enter and copying keep apart', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'With a text')
    await goto(editPath(id, 'en'))
    const text = page.locator(
      '#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]',
    )
    await text.first().click()
    await page.keyboard.type('First')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Second')
    await saved(page)
    const before = await uidsOf(ask, id)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+V')
    await saved(page)
    const after = await uidsOf(ask, id)
    expect(before).toHaveLength(2)
    expect(new Set(before).size).toBe(2)
    expect(before).not.toContain(undefined)
    expect(after.length).toBeGreaterThan(2)
    expect(new Set(after).size).toBe(after.length)
  })

  it('duplicates an event as a draft without an address', async () => {
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

  it('compares versions', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'Before')
    await ask('PATCH', `/api/events/${id}?locale=en&draft=true`, { title: 'Afterwards' })
    await goto(`/admin/collections/events/${id}/versions?locale=en`)
    await page.locator('tbody a').first().click()
    await page.locator('.html-diff__diff-old', { hasText: 'Before' }).first().waitFor()
    await page.locator('.html-diff__diff-new', { hasText: 'Afterwards' }).first().waitFor()
  })

  it('says readably that somebody else saved the same field', async () => {
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

  it('makes a page of sections', async () => {
    const { page, goto, ask } = await panel.signIn('editor')
    await goto('/admin/collections/pages/create?locale=en')
    await page.fill('#field-title', 'A page of sections')
    await page.locator('#field-layout .blocks-field__drawer-toggler').click()
    await page.locator('.blocks-drawer__block', { hasText: 'Text' }).first().click()
    await page.fill('#field-layout__0__heading', 'The first section')
    await page.waitForURL(/pages\/\d+/)
    await saved(page)
    const id = /pages\/(\d+)/.exec(page.url())?.[1]
    const stored = await ask<{ layout: object[] }>('GET', `/api/pages/${id}?locale=en&draft=true`)
    expect(stored.layout).toMatchObject([{ blockType: 'text', heading: 'The first section' }])
  })

  it('takes a picture with its alternative text', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto('/admin/collections/media/create?locale=en')
    await page.setInputFiles('input[type=file]', {
      name: 'dot.png',
      mimeType: 'image/png',
      buffer: TINY_PNG,
    })
    await page.fill('#field-alt', 'A dot')
    await page.click('#action-save')
    await page.waitForURL(/media\/\d+/)
    const answer = await panel.anonymously('/api/media?locale=en&where[alt][equals]=A%20dot')
    expect((await answer.json()).docs).toMatchObject([{ alt: 'A dot', mimeType: 'image/png' }])
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

  it('schedules a publication', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const id = await createEvent(editor, 'Published later')
    await goto(editPath(id, 'en'))
    await page.locator('.form-submit .popup-button').click()
    await page.click('#schedule-publish')
    await page.locator('.schedule-publish .radio-input').first().click()
    await page
      .locator('.schedule-publish .date-time-picker input')
      .first()
      .fill('May 5, 2030, 10:00 AM')
    await page.keyboard.press('Enter')
    await page.locator('.schedule-publish').getByRole('button', { name: 'Save' }).click()
    await page.locator('.schedule-publish__upcoming', { hasText: '2030' }).waitFor()
  })
})

/** Waits until the panel has stored what was typed. */
const saved = async (page: Page): Promise<void> => {
  await page.waitForResponse(
    (it) => it.request().method() === 'PATCH' && it.url().includes('autosave=true') && it.ok(),
  )
}

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

type Ask = <T>(method: 'GET', path: string) => Promise<T>

const uidsOf = async (ask: Ask, id: number): Promise<unknown[]> => {
  type Stored = { body: { root: { children: { $?: { uid?: string } }[] } } }
  const { body } = await ask<Stored>('GET', `/api/events/${id}?locale=en&draft=true&depth=0`)
  return body.root.children.map((block) => block.$?.uid)
}
