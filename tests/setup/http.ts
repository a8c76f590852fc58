import { createServer } from 'node:http'

import type { Payload, SanitizedConfig } from 'payload'
import supertest from 'supertest'

import type { RequestHandler } from '@/platform/request-layer'
import { createApiHandler } from '@/server/api'
import { sendFetchResponse, toFetchRequest } from '@/server/fetch-bridge'

import { bootPayload } from './payload'
import type { Template } from './templates'

/** The real API of a configuration over real HTTP. */
export const serveApi = (config: SanitizedConfig) => {
  const handle = createApiHandler(config)
  const server = createServer((incoming, outgoing) => {
    handle(toFetchRequest(incoming, 'http://localhost'))
      .then((response) => sendFetchResponse(response, outgoing))
      .catch((error: unknown) => {
        outgoing.statusCode = 500
        outgoing.end(String(error))
      })
  })
  return { handle, server, api: supertest(server) }
}

/** Payload on a database of this file's own, and the real API in front of it. */
export const bootHttp = async (
  template?: Template,
  media?: string,
): Promise<{ payload: Payload; api: ReturnType<typeof supertest>; handle: RequestHandler }> => {
  const payload = await bootPayload(template, media)
  const { api, handle } = serveApi(payload.config)
  return { payload, api, handle }
}
