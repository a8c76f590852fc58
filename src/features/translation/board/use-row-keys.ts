'use client'

import { type RefObject, useEffect } from 'react'

/**
 * From row to row of the queue, and the box of the row; Enter follows the link as everywhere. The
 * keys work as soon as the page is there, beside what Tab does, but never where somebody writes.
 */
export const useRowKeys = (rows: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const isHere = event.target === document.body || rows.current?.contains(event.target as Node)
      if (isHere) move(event, rows.current)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows])
}

const move = (event: KeyboardEvent, rows: HTMLElement | null): void => {
  const row = (event.target as Element).closest('tr')
  if (event.key === 'x' && row) {
    row.querySelector<HTMLInputElement>('.board-select')?.click()
    return
  }
  const by = STEPS[event.key]
  if (by === undefined) return
  const links = [...(rows?.querySelectorAll<HTMLElement>('[data-queue-link]') ?? [])]
  const here = links.findIndex((link) => link.closest('tr') === row)
  const next = links[here < 0 ? 0 : here + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const STEPS: Partial<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
