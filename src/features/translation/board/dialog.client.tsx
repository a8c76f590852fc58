'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import './controls.css'

/**
 * A dialog of the browser's own: it keeps the focus, and Escape closes it. It stands outside of any
 * form, which Enter would send.
 */
export const BoardDialog = (it: { title: string; onClose: () => void; children: ReactNode }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={title}
      className="board-dialog"
      onCancel={(event) => {
        event.preventDefault()
        it.onClose()
      }}
      ref={dialog}
    >
      <h2 id={title}>{it.title}</h2>
      {it.children}
    </dialog>,
    document.body,
  )
}
