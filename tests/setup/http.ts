import { createServer } from 'node:http'

import type { Payload } from 'payload'
import supertest from 'supertest'

import { createApiHandler } from '@/server/api'
import { sendFetchResponse, toFetchRequest } from '@/server/fetch-bridge'

import { bootPayload } from './payload'
import type { Template } from './templates'

/** Payload on a database of this file's own, and the real API in front of it over real HTTP. */
export const bootHttp = async (
  template?: Template,
): Promise<{ payload: Payload; api: ReturnType<typeof supertest> }> => {
  const payload = await bootPayload(template)
  const handle = createApiHandler(payload.config)
  const server = createServer((incoming, outgoing) => {
    handle(toFetchRequest(incoming, 'http://localhost'))
      .then((response) => sendFetchResponse(response, outgoing))
      .catch((error: unknown) => {
        outgoing.statusCode = 500
        outgoing.end(String(error))
      })
  })
  return { payload, api: supertest(server) }
}
