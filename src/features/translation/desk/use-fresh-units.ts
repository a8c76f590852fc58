'use client'

import { useEffect, useRef } from 'react'

import { neighbour, unitOf } from '../core/desk/state'

import { loadUnit, type Place } from './api'
import { useDesk, useDeskStore } from './store'

/** Whoever runs down the list asks for nothing on the way. */
const PAUSE_MS = 300

/**
 * Asks for the open text anew, with what the memory has and what others did and proposed meanwhile,
 * also when somebody comes back to the window; then for the next one with something to do, so that
 * its suggestions are there before somebody is.
 */
export const useFreshUnits = (place: Place): void => {
  const store = useDeskStore()
  const active = useDesk((state) => state.active)
  const foreseen = useRef(new Set<string>())
  useEffect(() => {
    if (active === undefined) return
    const abort = new AbortController()
    const refresh = async (key: string) => {
      const unit = await loadUnit(place, key, abort.signal)
      if (unit && unitOf(store.get(), unit.key)) store.dispatch({ type: 'refreshed', unit })
    }
    const ahead = async () => {
      await refresh(active)
      const next = neighbour(store.get(), 1, 'unfinished')
      if (next === undefined || foreseen.current.has(next)) return
      foreseen.current.add(next)
      await refresh(next)
    }
    // What is shown stays; what is written finds out by itself when the line is down.
    const timer = setTimeout(() => void ahead().catch(() => {}), PAUSE_MS)
    const again = () => void refresh(active).catch(() => {})
    window.addEventListener('focus', again)
    return () => {
      window.removeEventListener('focus', again)
      clearTimeout(timer)
      abort.abort()
    }
  }, [active, place, store])
}
