'use client'

import { useEffect } from 'react'

import { retryDelay } from '../core/desk/retry'
import { unsavedCount } from '../core/desk/state'
import { unsavedOf } from '../core/desk/unsaved'

import { ApiFault, type Place, performActs } from './api'
import type { DeskStore } from './store'
import type { UnsavedStorage } from './unsaved-storage'

/** The server takes up to 200 at once; fewer are answered sooner. */
const MOST_AT_ONCE = 50

/**
 * Sends what waits, one request at a time, again and again until it has arrived; remembers in the
 * browser what has not, and asks before a window is closed over it.
 */
export const useOutbox = (store: DeskStore, place: Place, storage: UnsavedStorage): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const plan = () => {
      storage.write(unsavedOf(store.get()))
      const { waiting, sending, failures } = store.get()
      if (timer !== undefined || isEmpty(waiting) || !isEmpty(sending)) return
      timer = setTimeout(() => {
        timer = undefined
        void send(store, place)
      }, retryDelay(failures))
    }
    const hurry = () => {
      clearTimeout(timer)
      timer = undefined
      void send(store, place)
    }
    const guard = (event: BeforeUnloadEvent) => {
      if (unsavedCount(store.get()) > 0) event.preventDefault()
    }
    const unsubscribe = store.subscribe(plan)
    plan()
    window.addEventListener('online', hurry)
    window.addEventListener('focus', hurry)
    window.addEventListener('beforeunload', guard)
    return () => {
      clearTimeout(timer)
      unsubscribe()
      window.removeEventListener('online', hurry)
      window.removeEventListener('focus', hurry)
      window.removeEventListener('beforeunload', guard)
    }
  }, [store, place, storage])
}

const send = async (store: DeskStore, place: Place): Promise<void> => {
  const { waiting, sending } = store.get()
  const entries = Object.values(waiting).slice(0, MOST_AT_ONCE)
  if (entries.length === 0 || !isEmpty(sending)) return
  store.dispatch({ type: 'sent', keys: entries.map(({ key }) => key) })
  try {
    store.dispatch({ type: 'answered', results: await performActs(place, entries) })
  } catch (error) {
    const { status = 0, message } = error instanceof ApiFault ? error : { message: String(error) }
    if (status === 401) store.dispatch({ type: 'failed', line: 'signed-out' })
    else if (status === 0 || status === 409 || status === 429 || status >= 500) {
      store.dispatch({ type: 'failed', line: 'away' })
    } else store.dispatch({ type: 'refused', message })
  }
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0
