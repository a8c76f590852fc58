'use client'

import { type RefObject, useEffect } from 'react'

/**
 * Tells the styles of the desk how high its header is, below which everything else has to stay: a
 * long title, a narrow window or a second person make it higher.
 */
export const useHeaderHeight = (header: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = header.current
    const desk = element?.closest<HTMLElement>('[data-desk]')
    if (!element || !desk) return
    const observer = new ResizeObserver(() =>
      desk.style.setProperty('--desk-header-height', `${element.offsetHeight}px`),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [header])
}
