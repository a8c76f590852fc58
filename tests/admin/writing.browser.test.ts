import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, type Panel, usePanel } from '../setup/browser'

import { createEvent, editPath } from './event'

const TEXT = '.rich-text-lexical [contenteditable=true]'

const PDF = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
    'xref',
    '0 4',
    '0000000000 65535 f ',
    '0000000009 00000 n ',
    '0000000052 00000 n ',
    '0000000101 00000 n ',
    'trailer<</Size 4/Root 1 0 R>>',
    'startxref',
    '160',
    '%%EOF',
    '',
  ].join('\n'),
)

describeInBrowser('Somebody who writes', () => {
  const panel = usePanel()

  const openText = async (title: string) => {
    const editor = await panel.signIn('editor')
    const id = await createEvent(editor, title)
    await editor.goto(editPath(id, 'en'))
    await editor.page.locator(TEXT).first().click()
    return { ...editor, id }
  }

  itWithFullCounts('puts each kind of block into a text', async () => {
    const { page, ask, id } = await openText('With blocks')
    await page.keyboard.type('Before')
    const kinds = ['quote', 'image', 'video', 'download', 'callToAction', 'figures', 'accordion']
    for (const [index, kind] of kinds.entries()) {
      await page.locator(TEXT).first().locator('> p').last().click()
      await page.locator('.fixed-toolbar [data-dropdown-key="blocks"]').first().click()
      await page.locator(`[data-item-key="block-${kind}"]`).first().click()
      await page.locator('.LexicalEditorTheme__block').nth(index).waitFor()
    }
    await expect
      .poll(async () => (await bodyOf(ask, id)).map((it) => it.fields?.blockType ?? it.type), {
        timeout: 15_000,
      })
      .toEqual(['paragraph', ...kinds, 'paragraph'])
  })

  itWithFullCounts('links words to another site and to a page of this one', async () => {
    const { page, ask, id } = await openText('With links')
    await page.keyboard.type('outside inside')
    await select(page, 'Home', 'Shift+ArrowRight', 'outside'.length)
    const drawer = await linkDrawer(page)
    await drawer.locator('#field-url').fill('https://example.org/paper')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await drawer.waitFor({ state: 'detached' })
    await page.locator(TEXT).first().getByText('inside').click()
    await select(page, 'End', 'Shift+ArrowLeft', 'inside'.length)
    await linkDrawer(page)
    await drawer.getByText('Internal Link').click()
    await drawer.locator('#field-doc .rs__control').click()
    await drawer.locator('.rs__option').first().click()
    await drawer.locator('#field-doc .relationship--single-value').waitFor()
    // What the server answers to the change of kind must not meet the choice of a document.
    await page.waitForTimeout(1_000)
    await drawer.getByRole('button', { name: 'Save' }).click()
    await drawer.waitFor({ state: 'detached' })
    type Paragraph = { children: { type: string; fields?: object }[] }
    await expect
      .poll(
        async () => {
          const [paragraph] = (await bodyOf(ask, id)) as unknown as Paragraph[]
          return paragraph?.children.flatMap((it) => it.fields ?? [])
        },
        { timeout: 15_000 },
      )
      .toMatchObject([
        { linkType: 'custom', url: 'https://example.org/paper' },
        { linkType: 'internal', doc: { value: expect.anything() } },
      ])
  })

  itWithFullCounts('throws an event away and takes it back', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto, ask } = editor
    const id = await createEvent(editor, 'Thrown away')
    await goto(editPath(id, 'en'))
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.click('#action-delete')
    await page.locator('#confirm-action').first().click()
    await page.waitForURL(/collections\/events(\?|$)/)
    await goto(`/admin/collections/events/trash/${id}?locale=en`)
    await page.locator('#action-restore').first().click()
    await page.locator('#confirm-action').first().click()
    await page.waitForURL(new RegExp(`events/${id}`))
    await expect
      .poll(
        () =>
          ask<{ title: string; deletedAt?: string | null }>(
            'GET',
            `/api/events/${id}?locale=en&draft=true&trash=true`,
          ).then(({ title, deletedAt }) => [title, deletedAt ?? null]),
        { timeout: 10_000 },
      )
      .toEqual(['Thrown away', null])
  })

  itWithFullCounts('adds a document of the library with its file', async () => {
    const { page, goto, ask } = await panel.signIn('editor')
    await goto('/admin/collections/documents/create?locale=en')
    await page.setInputFiles('input[type=file]', {
      name: 'paper.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    })
    const title = `A paper ${randomUUID()}`
    await page.fill('#field-title', title)
    await page.fill('#field-language', 'en')
    await page.click('#action-save')
    await page.waitForURL(/documents\/\d+/)
    const { docs } = await ask<{ docs: object[] }>(
      'GET',
      `/api/documents?locale=en&where[title][equals]=${title}`,
    )
    expect(docs).toMatchObject([{ mimeType: 'application/pdf', language: 'en' }])
  })

  itWithFullCounts.each([
    ['es-ES', 'ltr', 'Título'],
    ['ar', 'rtl', 'العنوان'],
  ])('finds the form in view in their own language (%s)', async (language, direction, title) => {
    const editor = await panel.signIn('editor', { language })
    const { page, goto } = editor
    const id = await createEvent(editor, `Seen in ${language}`)
    await goto(editPath(id, language.slice(0, 2)))
    await page.locator(TEXT).first().waitFor()
    await page.locator('.field-label', { hasText: title }).first().waitFor()
    const { dir, isScrollable } = await page.evaluate(() => {
      window.scrollTo(-20_000, 0)
      return { dir: document.documentElement.dir, isScrollable: window.scrollX !== 0 }
    })
    expect({ dir, isScrollable }).toEqual({ dir: direction, isScrollable: false })
  })

  itWithFullCounts('sees in the list of members of which country each city is', async () => {
    const { page, goto } = await panel.signIn('editor')
    await goto('/admin/collections/members?limit=10&locale=en')
    await page.locator('td.cell-city a', { hasText: 'Murcia (ES' }).waitFor()
  })
})

type Node = { type: string; fields?: { blockType?: string } }

const bodyOf = async (ask: Panel['ask'], id: number): Promise<Node[]> => {
  const { body } = await ask<{ body?: { root: { children: Node[] } } }>(
    'GET',
    `/api/events/${id}?locale=en&draft=true&depth=0`,
  )
  return body?.root.children ?? []
}

/** The editor learns of a moved cursor a moment after the key. */
const select = async (page: Page, start: string, step: string, steps: number): Promise<void> => {
  await page.keyboard.press(start)
  for (let count = 0; count < steps; count++) await page.keyboard.press(step)
  await page.waitForTimeout(200)
}

const linkDrawer = async (page: Page) => {
  await page.locator('.fixed-toolbar [data-button-key="link"]').first().click()
  const drawer = page.locator('.lexical-link-edit-drawer')
  await drawer.locator('#field-text').waitFor()
  return drawer
}
