import type { Unsaved } from '../core/desk/unsaved'

import type { Place } from './api'

/**
 * Keeps what is not saved yet in the browser, one entry for each text of a person, a document and a
 * locale. `localStorage` and not IndexedDB, because it writes at once: also in the last moment of a
 * window that is closed.
 */
export type UnsavedStorage = {
  read: () => Unsaved[]
  /** Keeps these, and of what it wrote before nothing else. False where the browser keeps nothing. */
  write: (unsaved: ReadonlyMap<string, Unsaved>) => boolean
  forget: (key: string) => void
}

export const unsavedStorage = (user: string, { collection, id, locale }: Place): UnsavedStorage => {
  const prefix = `citynet-desk:${[user, collection, id, locale].join(':')}:`
  const written = new Map<string, string>()
  return {
    read: () =>
      attempt(() => {
        const names = Object.keys(localStorage).filter((it) => it.startsWith(prefix))
        return names.flatMap((name) => parsed(localStorage.getItem(name) ?? ''))
      }) ?? [],
    write: (unsaved) =>
      attempt(() => {
        for (const [key, it] of unsaved) {
          const json = JSON.stringify(it)
          if (written.get(key) === json) continue
          localStorage.setItem(prefix + key, json)
          written.set(key, json)
        }
        for (const key of [...written.keys()].filter((it) => !unsaved.has(it))) {
          localStorage.removeItem(prefix + key)
          written.delete(key)
        }
        return true
      }) ?? false,
    forget: (key) => {
      attempt(() => localStorage.removeItem(prefix + key))
      written.delete(key)
    },
  }
}

/** Storage may be forbidden or full, by settings that nobody asks us about. */
const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

const parsed = (json: string): Unsaved[] =>
  attempt(() => {
    const it = JSON.parse(json) as Unsaved
    return typeof it.key === 'string' && typeof it.act === 'string' ? [it] : []
  }) ?? []
