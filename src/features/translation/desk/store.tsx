'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'

import { type Action, reduce } from '../core/desk/reduce'
import type { DeskState } from '../core/desk/state'

/** Holds the state of one desk outside of React, so that a key press draws nothing but its text. */
export type DeskStore = {
  get: () => DeskState
  dispatch: (action: Action) => void
  subscribe: (listener: () => void) => () => void
}

export const createDeskStore = (initial: DeskState): DeskStore => {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action)
      if (next === state) return
      state = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const DeskStoreContext = createContext<DeskStore | undefined>(undefined)

export const useDeskStore = (): DeskStore => {
  const store = useContext(DeskStoreContext)
  if (!store) throw new Error('useDeskStore is for components inside the desk.')
  return store
}

/** Draws again when what is selected becomes another value; select parts, do not make new ones. */
export const useDesk = <T,>(select: (state: DeskState) => T): T => {
  const store = useDeskStore()
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
