'use client'

import { useEffect, useRef } from 'react'

/**
 * Moves the focus into a form or dialog when it opens, and back to where it was when it goes.
 *
 * @param take brings the focus into it
 */
export const useBorrowedFocus = (take: () => void): void => {
  const first = useRef(take)
  useEffect(() => {
    const before = document.activeElement
    first.current()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
}
