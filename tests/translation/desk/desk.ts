import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { deskAddress } from '@/features/translation/core/addresses'

import type { Panel } from '../../setup/browser'
import { body, link, paragraph } from '../network'

/** A town that no other test knows: the memory would fill in what is said twice. */
const town = (): string =>
  `T${Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.random() * 26)).join('')}`

/** An English article of a test's own: a title, a summary, and two paragraphs, one with a link. */
export const writeArticle = async (
  { ask }: Pick<Panel, 'ask'>,
  data: object = {},
): Promise<number> => {
  const name = town()
  const { doc } = await ask<{ doc: { id: number } }>('POST', '/api/articles?locale=en&draft=true', {
    kind: 'news',
    publishedOn: '2026-03-01',
    title: `Mayors meet in ${name}`,
    summary: `Two days on prevention in ${name}.`,
    body: body(
      paragraph(
        'p1',
        'The ',
        link('https://example.org/a', 'fifth summit'),
        ` brought mayors to ${name}.`,
      ),
      paragraph('p2', `They spoke about schools in ${name}.`),
    ),
    ...data,
  })
  return doc.id
}

/** What people may do with a text, without the desk. */
export const act = (
  { ask }: Pick<Panel, 'ask'>,
  id: number,
  acts: readonly { key: string; act: string; target?: string; version: number; reason?: string }[],
  locale = 'fr',
) => ask('POST', '/api/translation/acts', { collection: 'articles', id, locale, acts })

type Told = {
  key: string
  state: string
  target?: string
  stale: boolean
  version: number
  source: string
  reason?: string
}

/** The texts of an article as the API tells them, by key. */
export const unitsOf = async (
  { ask }: Pick<Panel, 'ask'>,
  id: number,
  locale = 'fr',
): Promise<Record<string, Told>> => {
  const { units } = await ask<{ units: Told[] }>(
    'GET',
    `/api/translation/units?collection=articles&id=${id}&locale=${locale}`,
  )
  return Object.fromEntries(units.map((unit) => [unit.key, unit]))
}

/**
 * Opens an article at the desk, and waits until a text can be written and has been asked for anew:
 * what others write from then on is news to it.
 */
export const openDesk = async (
  panel: Panel,
  id: number,
  more: { locale?: string; unit?: string; mode?: 'review' } = {},
): Promise<Desk> => {
  const { page } = panel
  const [asked] = await Promise.all([
    page.waitForResponse((response) => {
      const { pathname, searchParams } = new URL(response.url())
      return pathname === '/api/translation/units' && searchParams.has('key')
    }),
    panel.goto(deskAddress({ collection: 'articles', id, locale: 'fr', ...more })),
    page.locator('.desk-active').waitFor(),
  ])
  await asked.finished()
  return deskOn(page)
}

export type Desk = {
  editor: Locator
  /** The key of the text that is open. */
  active: () => Promise<string | null>
  press: (...keys: string[]) => Promise<void>
  /** Replaces what the editor holds by typing. */
  write: (words: string) => Promise<void>
  /** Chips in the editor, by their accessible names. */
  chips: () => Promise<string[]>
  words: () => Promise<string>
  said: Locator
}

export const deskOn = (page: Page): Desk => {
  const editor = page.locator('.desk-editor')
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      // Lexical hears of a moved caret by an event that comes after the key.
      await page.waitForTimeout(60)
    }
  }
  return {
    editor,
    press,
    active: () => page.locator('.desk-active').getAttribute('data-key'),
    write: async (words) => {
      await press('Control+A', 'Delete')
      await page.keyboard.type(words)
    },
    chips: () =>
      editor
        .locator('[role=img]')
        .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label') ?? '')),
    words: async () => (await editor.textContent()) ?? '',
    said: page.locator('[role=status][aria-live=polite]'),
  }
}

/** Until the server has everything. */
export const saved = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.locator('.desk-save').textContent(), { timeout: 20_000 })
    .toMatch(/^(Saved|Enregistré|Guardado|حُفظ)$/)
}
