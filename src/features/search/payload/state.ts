import type { Payload } from 'payload'

/** Goes up when the same documents make another index: every server then makes its index anew. */
const VERSION = 1

/** Remembered in the database itself, so that every instance and every restored backup knows. */
const KEY = 'search:index'

/** Whether the index of this database was made whole once, by the rules of this version. */
export const isComplete = async (payload: Payload): Promise<boolean> => {
  const state = await payload.kv.get<{ version?: number }>(KEY)
  return state?.version === VERSION
}

export const rememberComplete = (payload: Payload): Promise<void> =>
  payload.kv.set(KEY, { version: VERSION, at: new Date().toISOString() })
