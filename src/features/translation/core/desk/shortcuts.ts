/** What somebody can do at the desk by a key. */
export const COMMANDS = [
  'confirm',
  'next',
  'previous',
  'nextUnfinished',
  'previousUnfinished',
  'suggestion',
  'copySource',
  'machine',
  'nextCode',
  'code',
  'nextTerm',
  'fix',
  'waive',
  'keep',
  'reject',
  'reopen',
  'comment',
  'reports',
  'preview',
  'filter',
  'sheet',
] as const
export type Command = (typeof COMMANDS)[number]

/** Where the sheet of keys lists a command. */
export const SHORTCUT_GROUPS = ['moving', 'writing', 'deciding', 'around'] as const
export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number]

type Combination = {
  /** Control, on a Mac Command. */
  mod?: true
  /** Control, on a Mac too. */
  control?: true
  /** Alt; on a Mac Control and Option, because Option alone writes letters. */
  alt?: true
  shift?: boolean
  /** `KeyboardEvent.code`, the place on the keyboard; `Digit` is any of 1 to 9. */
  code: string
  /** `KeyboardEvent.key`, where the sign counts more than its place: an Arabic keyboard has none. */
  key?: string
}

export type Shortcut = Combination & { command: Command; group: ShortcutGroup }

/**
 * Every key of the desk, once. None of them is taken by Chromium, Firefox or Safari on Linux,
 * Windows or macOS; none writes a letter on a French, Spanish or Arabic keyboard.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'confirm', group: 'moving', mod: true, code: 'Enter' },
  { command: 'next', group: 'moving', alt: true, code: 'ArrowDown' },
  { command: 'previous', group: 'moving', alt: true, code: 'ArrowUp' },
  { command: 'nextUnfinished', group: 'moving', mod: true, shift: true, code: 'ArrowDown' },
  { command: 'previousUnfinished', group: 'moving', mod: true, shift: true, code: 'ArrowUp' },
  { command: 'suggestion', group: 'writing', alt: true, code: 'Digit' },
  { command: 'copySource', group: 'writing', alt: true, code: 'Digit0' },
  { command: 'machine', group: 'writing', alt: true, code: 'KeyT' },
  { command: 'nextCode', group: 'writing', control: true, code: 'Comma', key: ',' },
  { command: 'code', group: 'writing', control: true, shift: true, code: 'Digit' },
  { command: 'nextTerm', group: 'writing', control: true, code: 'Period', key: '.' },
  { command: 'fix', group: 'writing', alt: true, code: 'KeyQ' },
  { command: 'keep', group: 'deciding', alt: true, code: 'KeyK' },
  { command: 'reject', group: 'deciding', alt: true, code: 'KeyR' },
  { command: 'reopen', group: 'deciding', alt: true, code: 'KeyO' },
  { command: 'waive', group: 'deciding', alt: true, code: 'KeyW' },
  { command: 'comment', group: 'around', alt: true, code: 'KeyM' },
  { command: 'reports', group: 'around', alt: true, code: 'KeyU' },
  { command: 'filter', group: 'around', alt: true, code: 'KeyL' },
  { command: 'preview', group: 'around', alt: true, code: 'KeyP' },
  { command: 'sheet', group: 'around', control: true, code: 'Slash', key: '/' },
]

/** What of a `KeyboardEvent` decides. */
export type KeyPress = {
  code: string
  key: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
  isComposing?: boolean
  /** AltGr is down, which Windows tells as Control and Alt. */
  altGraph?: boolean
}

/** The command of a key press, with its digit where it has one; none while a text is composed. */
export const commandOf = (
  press: KeyPress,
  isMac = false,
): { command: Command; digit?: number } | undefined => {
  if (press.isComposing || press.altGraph) return undefined
  const found =
    SHORTCUTS.find((shortcut) => hasSign(shortcut, press, isMac)) ??
    SHORTCUTS.find((shortcut) => hasPlace(shortcut, press, isMac))
  if (!found) return undefined
  const digit = found.code === 'Digit' ? Number(press.code.slice(-1)) : undefined
  return { command: found.command, ...(digit && { digit }) }
}

/** The caps to press, in the order in which people say them. */
export const capsOf = (shortcut: Combination, isMac = false): string[] => {
  const { control, alt, shift, meta } = modifiers(shortcut, isMac)
  const named = [
    control && (isMac ? '⌃' : 'Ctrl'),
    alt && (isMac ? '⌥' : 'Alt'),
    shift && (isMac ? '⇧' : 'Shift'),
    meta && '⌘',
  ].filter((it) => typeof it === 'string')
  return [...named, CAPS[shortcut.code] ?? shortcut.key ?? shortcut.code.slice(-1)]
}

const CAPS: Readonly<Record<string, string>> = {
  Enter: 'Enter',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Digit: '1 … 9',
}

const modifiers = ({ mod, control, alt, shift }: Omit<Combination, 'code'>, isMac: boolean) => ({
  control: Boolean(control || (mod && !isMac) || (alt && isMac)),
  alt: Boolean(alt),
  shift: Boolean(shift),
  meta: Boolean(mod && isMac),
})

/** Signs such as `/` need Shift on some keyboards and not on others. */
const hasSign = (shortcut: Combination, press: KeyPress, isMac: boolean): boolean =>
  shortcut.key === press.key && holds({ ...shortcut, shift: press.shiftKey }, press, isMac)

const hasPlace = (shortcut: Combination, press: KeyPress, isMac: boolean): boolean => {
  if (!holds(shortcut, press, isMac)) return false
  if (shortcut.code === 'Digit') return /^(Digit|Numpad)[1-9]$/.test(press.code)
  return press.code === shortcut.code || press.code === `Numpad${shortcut.code}`
}

const holds = (shortcut: Combination, press: KeyPress, isMac: boolean): boolean => {
  const { control, alt, shift, meta } = modifiers(shortcut, isMac)
  return (
    control === press.ctrlKey &&
    alt === press.altKey &&
    shift === press.shiftKey &&
    meta === press.metaKey
  )
}
