import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'

import { createEvent, editPath } from './event'
import { saved } from './saving'

type Block = { type: string; text: string; uid: string | undefined }

const TEXT = '.rich-text-lexical [contenteditable=true]'

describeInBrowser('The identity of a block of text', () => {
  const panel = usePanel()

  /** An event opened for editing, whose text is the given lines, stored. */
  const written = async (...lines: string[]) => {
    const editor = await panel.signIn('editor')
    const { page } = editor
    const id = await createEvent(editor, `A text of ${lines.join(', ')} ${Math.random()}`)
    await editor.goto(editPath(id, 'en'))
    await page.locator(TEXT).first().click()
    for (const [index, line] of lines.entries()) {
      if (index > 0) await page.keyboard.press('Enter')
      await page.keyboard.type(line)
    }
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        await settled(page)
      }
    }
    /** What the editor shows, once what is stored has the same identities. */
    const blocks = async (): Promise<Block[]> => {
      await saved(page)
      const shown = await blocksOf(page)
      const { body } = await editor.ask<{ body: { root: LexicalJson } }>(
        'GET',
        `/api/events/${id}?locale=en&draft=true&depth=0`,
      )
      expect(flattened(body.root)).toEqual(shown)
      const uids = shown.map(({ uid }) => uid)
      expect(uids).not.toContain(undefined)
      expect(new Set(uids).size).toBe(uids.length)
      return shown
    }
    return { page, press, blocks, before: await blocks() }
  }

  itWithFullCounts('stays with the originals when one block is copied to the end', async () => {
    const { press, blocks, before } = await written('First', 'Second')
    await press('Home', 'Shift+End', 'Control+C', 'Control+End', 'Enter', 'Control+V')
    const after = await blocks()
    expect(after.slice(0, 2)).toEqual(before)
    expect(after.map(({ text }) => text)).toEqual(['First', 'Second', 'Second'])
  })

  itWithFullCounts('stays with the originals when several are copied to the end', async () => {
    const { press, blocks, before } = await written('First', 'Second')
    await press('Control+A', 'Control+C', 'Control+End', 'Enter', 'Control+V')
    const after = await blocks()
    expect(after.slice(0, 2)).toEqual(before)
    expect(after.map(({ text }) => text)).toEqual(['First', 'Second', 'First', 'Second'])
  })

  itWithFullCounts(
    'stays with the text when a copy of everything replaces everything',
    async () => {
      const { press, blocks, before } = await written('First', 'Second')
      await press('Control+A', 'Control+C', 'Control+V')
      expect(await blocks()).toEqual(before)
    },
  )

  itWithFullCounts('moves with what is cut and pasted elsewhere', async () => {
    const { press, blocks, before } = await written('First', 'Second', 'Third')
    await press('Control+Home', 'Shift+ArrowDown', 'Shift+End', 'Control+X')
    await press('Control+End', 'Enter', 'Control+V')
    const after = await blocks()
    const uidOf = (list: Block[], text: string) => list.find((it) => it.text === text)?.uid
    for (const text of ['First', 'Second', 'Third']) {
      expect(uidOf(after, text), text).toBe(uidOf(before, text))
    }
  })

  itWithFullCounts('comes back when a split is undone', async () => {
    const { press, blocks, before } = await written('First', 'Second')
    await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    const split = await blocks()
    expect(split.map(({ text }) => text)).toEqual(['First', 'Sec', 'ond'])
    expect(split.slice(0, 2).map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    await press('Control+Z')
    expect(await blocks()).toEqual(before)
  })

  itWithFullCounts('is new for the item that Enter makes in a list', async () => {
    const { page, press, blocks } = await written('Intro')
    await press('Enter')
    await page.keyboard.type('- One')
    const before = await blocks()
    await press('Enter')
    await page.keyboard.type('Two')
    const after = await blocks()
    expect(before.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', 'Intro'],
      ['listitem', 'One'],
    ])
    expect(after.slice(0, 2)).toEqual(before)
    expect(after[2]).toMatchObject({ type: 'listitem', text: 'Two' })
  })

  itWithFullCounts('is new for a copied item of a list', async () => {
    const { page, press, blocks } = await written('Intro')
    await press('Enter')
    await page.keyboard.type('- One')
    const before = await blocks()
    await press('Home', 'Shift+End', 'Control+C', 'End', 'Enter', 'Control+V')
    const after = await blocks()
    expect(after.slice(0, 2)).toEqual(before)
    expect(after.map(({ text }) => text)).toEqual(['Intro', 'One', 'One'])
  })

  itWithFullCounts('stays when the toolbar makes a heading of a paragraph', async () => {
    const { page, blocks, before } = await written('First', 'Second')
    await page.locator('.fixed-toolbar [data-dropdown-key="text"]').click()
    await page.locator('.toolbar-popup__dropdown-items [data-item-key="h2"]').click()
    const after = await blocks()
    expect(after[1]).toMatchObject({ type: 'heading', text: 'Second' })
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
  })
})

type LexicalJson = {
  type: string
  text?: string
  children?: LexicalJson[]
  $?: { uid?: string }
}

const CARRIERS = ['paragraph', 'heading', 'quote', 'listitem']

const flattened = (node: LexicalJson): Block[] => [
  ...(CARRIERS.includes(node.type)
    ? [{ type: node.type, text: textOf(node), uid: node.$?.uid }]
    : []),
  ...(node.children ?? []).flatMap(flattened),
]

const textOf = ({ text, children }: LexicalJson): string =>
  text ?? (children ?? []).map(textOf).join('')

const blocksOf = async (page: Page): Promise<Block[]> => {
  const root = await page
    .locator(TEXT)
    .first()
    .evaluate(
      (it) =>
        // Lexical leaves its editor on the element it edits.
        (
          it as unknown as {
            __lexicalEditor: { getEditorState: () => { toJSON: () => { root: LexicalJson } } }
          }
        ).__lexicalEditor
          .getEditorState()
          .toJSON().root,
    )
  return flattened(root)
}

/**
 * The editor learns of a moved cursor from an event of the browser that comes after the key: the
 * next key, pressed at once, would still act on the old selection, as no human hand could.
 */
const settled = (page: Page): Promise<void> => page.waitForTimeout(100)
