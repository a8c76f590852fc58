'use client'

import { useEffect, useRef } from 'react'

/**
 * Does what a key has asked for, once each time the count goes up. What was asked before this part
 * of the desk was drawn was asked of another text.
 */
export const useAsked = (asked: number, answer: () => void): void => {
  const seen = useRef(asked)
  const latest = useRef(answer)
  latest.current = answer
  useEffect(() => {
    if (asked === seen.current) return
    seen.current = asked
    if (asked > 0) latest.current()
  }, [asked])
}
