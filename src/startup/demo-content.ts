import type { Payload } from 'payload'

import { seed } from '@/seed/index'

/** Remembered in the database itself, so that every instance and every restored backup knows. */
const SEEDED = 'startup:demo-content'

/** Whether the demo content was put into this database once, whatever became of it since. */
export const isSeeded = (payload: Payload): Promise<boolean> => payload.kv.has(SEEDED)

/** Puts the demo content into the database; an interrupted run is taken up again next time. */
export const seedOnce = async (
  payload: Payload,
  progress: (message: string) => void,
): Promise<void> => {
  await seed({ payload, progress })
  await payload.kv.set(SEEDED, { at: new Date().toISOString() })
}
