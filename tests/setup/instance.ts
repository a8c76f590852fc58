import { spawn } from 'node:child_process'
import { once } from 'node:events'

import supertest from 'supertest'
import { afterAll } from 'vitest'

import { TEST_ENVIRONMENT } from './environment'
import { untilHearing } from './hearing'
import { argumentsOf } from './programs'

export type Instance = {
  url: string
  http: ReturnType<typeof supertest>
  kill: () => Promise<void>
}

/**
 * Starts an instance of the server in a process of its own on a migrated database, and waits until
 * it keeps answers.
 */
export const startInstance = async (
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<Instance> => {
  const child = spawn(process.execPath, argumentsOf('instance'), {
    env: { ...process.env, ...TEST_ENVIRONMENT, DATABASE_URL: databaseUrl, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const kill = async () => {
    if (child.connected) child.disconnect()
    await ended
  }
  afterAll(kill)
  const first = await Promise.race([once(child, 'message'), ended.then(() => undefined)])
  if (!first) throw new Error('The instance ended before it listened.')
  const { url } = first[0] as { url: string }
  const http = supertest(url)
  await untilHearing(http)
  return { url, http, kill }
}
