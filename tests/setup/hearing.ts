import { setTimeout as sleep } from 'node:timers/promises'

import type supertest from 'supertest'

/** Waits until the server hears what other instances change, before which it keeps no answer. */
export const untilHearing = async (http: ReturnType<typeof supertest>): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { headers } = await http.get('/api/topics?locale=en&limit=1')
    if (headers['cache-status']?.includes('hit')) return
    await sleep(25)
  }
  throw new Error('The response cache did not start to listen within five seconds.')
}
