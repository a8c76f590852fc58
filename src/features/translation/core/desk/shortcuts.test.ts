import { describe, expect, it } from 'vitest'

import { COMMANDS, capsOf, commandOf, type KeyPress, SHORTCUTS } from './shortcuts'

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ code, key: code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...more,
})
const CTRL = { ctrlKey: true }
const ALT = { altKey: true }

describe('a key of the desk', () => {
  it('is there for every command, and means one thing', () => {
    expect(new Set(SHORTCUTS.map(({ command }) => command))).toEqual(new Set(COMMANDS))
    const caps = SHORTCUTS.map((shortcut) => capsOf(shortcut).join(' '))
    expect(new Set(caps).size).toBe(SHORTCUTS.length)
  })

  it.each([
    ['Ctrl+Enter', press('Enter', CTRL), { command: 'confirm' }],
    ['Enter of the number pad', press('NumpadEnter', CTRL), { command: 'confirm' }],
    ['Alt+3', press('Digit3', ALT), { command: 'suggestion', digit: 3 }],
    ['Alt+0', press('Digit0', ALT), { command: 'copySource' }],
    ['Ctrl+Shift+2', press('Digit2', { ...CTRL, shiftKey: true }), { command: 'code', digit: 2 }],
    [
      'Ctrl+Shift+↓',
      press('ArrowDown', { ...CTRL, shiftKey: true }),
      { command: 'nextUnfinished' },
    ],
    [
      'Ctrl+/ typed as Ctrl+Shift+7',
      press('Digit7', { ...CTRL, shiftKey: true, key: '/' }),
      { command: 'sheet' },
    ],
  ] as const)('is known: %s', (_, pressed, command) => {
    expect(commandOf(pressed)).toEqual(command)
  })

  it.each([
    ['a letter', press('KeyK')],
    ['Enter alone, which writes', press('Enter')],
    ['Enter that ends a composition', press('Enter', { ...CTRL, isComposing: true })],
    [
      'AltGr and a digit, which writes a sign',
      press('Digit2', { ...CTRL, ...ALT, altGraph: true }),
    ],
    ['Ctrl+1, which changes the tab', press('Digit1', CTRL)],
  ])('is not taken from whoever types: %s', (_, pressed) => {
    expect(commandOf(pressed)).toBeUndefined()
  })

  it('leaves Option alone to whoever writes on a Mac', () => {
    expect(commandOf(press('KeyK', ALT), true)).toBeUndefined()
    expect(commandOf(press('KeyK', { ...ALT, ...CTRL }), true)).toEqual({ command: 'keep' })
    expect(commandOf(press('Enter', { metaKey: true }), true)).toEqual({ command: 'confirm' })
  })
})
