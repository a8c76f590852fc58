'use client'

import { type RefObject, useEffect, useMemo } from 'react'

import type { DeskUnit } from '../core/desk/answer'
import { textOf, unitOf } from '../core/desk/state'

import { useDeskContext } from './desk-context'
import type { TargetEditorHandle } from './editor/target-editor'
import { useDeskStore } from './store'

/** After the last key: until the text is noted and checked, and until it is sent. */
const NOTED_MS = 200
const SAVED_MS = 1_000
/** Who types without a pause has the text noted as often. */
const NOTED_EVERY_MS = 1_000

/**
 * Follows whoever writes: notes the text shortly after a key and never during one, checks it, and
 * has it stored after a pause. Nothing happens while an input method composes.
 */
export const useTyping = (key: DeskUnit['key'], editor: RefObject<TargetEditorHandle | null>) => {
  const store = useDeskStore()
  const { check } = useDeskContext()
  const typing = useMemo(() => {
    let noted: ReturnType<typeof setTimeout> | undefined
    let since: number | undefined
    let saved: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      clearTimeout(noted)
      since = undefined
      const handle = editor.current
      if (handle?.unit !== key || handle.isComposing() || !handle.isTouched()) return
      const before = textOf(store.get(), key)
      const text = handle.text()
      store.dispatch({ type: 'typed', key, text })
      const unit = unitOf(store.get(), key)
      if (unit && text !== before) {
        store.dispatch({ type: 'checked', key, findings: check(unit, text) })
      }
    }
    const save = () => {
      saved = undefined
      if (editor.current?.unit !== key || editor.current.isComposing()) return
      note()
      store.dispatch({ type: 'paused', key })
    }
    return {
      onChange: () => {
        const now = performance.now()
        since ??= now
        clearTimeout(noted)
        noted = setTimeout(note, Math.min(NOTED_MS, since + NOTED_EVERY_MS - now))
        clearTimeout(saved)
        saved = setTimeout(save, SAVED_MS)
      },
      stop: () => {
        clearTimeout(noted)
        clearTimeout(saved)
      },
      note,
    }
  }, [key, editor, store, check])
  useEffect(() => {
    // The last moment of a window: a phone tells no other.
    const atLast = () => {
      if (document.visibilityState === 'hidden') typing.note()
    }
    window.addEventListener('pagehide', typing.note)
    document.addEventListener('visibilitychange', atLast)
    return () => {
      window.removeEventListener('pagehide', typing.note)
      document.removeEventListener('visibilitychange', atLast)
      typing.stop()
    }
  }, [typing])
  return typing.onChange
}
