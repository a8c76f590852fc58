'use client'

import { useEffect } from 'react'

import { commandOf } from '../core/desk/shortcuts'

import type { Desk } from './desk-context'

/**
 * Keys work wherever the focus is at the desk, but not in forms, which have keys of their own, and
 * nowhere while a dialog is open.
 */
export const useKeys = ({ commands, isMac }: Pick<Desk, 'commands' | 'isMac'>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isAtDesk(event.target)) return
      const found = commandOf(pressOf(event), isMac)
      const isQuestion = event.key === '?' && !isWriting(event.target)
      if (!found && !isQuestion) return
      event.preventDefault()
      event.stopPropagation()
      commands.run(found?.command ?? 'sheet', found?.digit)
    }
    // Before the editor, which knows some of these keys as its own.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [commands, isMac])
}

const pressOf = (event: KeyboardEvent) => ({
  ...{ code: event.code, key: event.key, ctrlKey: event.ctrlKey, altKey: event.altKey },
  ...{ shiftKey: event.shiftKey, metaKey: event.metaKey, isComposing: event.isComposing },
  altGraph: event.getModifierState('AltGraph'),
})

const isAtDesk = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof Element &&
    target.closest('[data-desk]') !== null &&
    !target.closest('dialog, form'))

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
