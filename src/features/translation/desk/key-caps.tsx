'use client'

import { type Command, capsOf, SHORTCUTS } from '../core/desk/shortcuts'

import { useDeskContext } from './desk-context'

/** The keys of a command, or with its digit (`Alt 3`). Read aloud on the sheet, not at each button. */
export const KeyCaps = ({ command, digit }: { command: Command; digit?: number }) => {
  const { isMac } = useDeskContext()
  const shortcut = SHORTCUTS.find((it) => it.command === command)
  if (!shortcut) return null
  const caps = capsOf(shortcut, isMac)
  const shown = digit === undefined ? caps : [...caps.slice(0, -1), String(digit)]
  return (
    <span aria-hidden="true" className="desk-caps" dir="ltr">
      {shown.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}

/** For `aria-keyshortcuts`. */
export const keyShortcuts = (command: Command): string | undefined => {
  const shortcut = SHORTCUTS.find((it) => it.command === command)
  if (!shortcut || shortcut.code === 'Digit') return undefined
  const caps = capsOf(shortcut).map((cap) => ARIA[cap] ?? cap)
  return caps.join('+')
}

const ARIA: Readonly<Record<string, string>> = { Ctrl: 'Control', '↓': 'ArrowDown', '↑': 'ArrowUp' }
