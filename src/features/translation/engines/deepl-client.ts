import { DeepLClient, type DeepLClientOptions } from 'deepl-node'

import type { EngineFailure } from '../core/machine/port'
import { post } from './http'

/** What DeepL answered instead of a translation. */
export class DeepLFailure extends Error {
  override name = 'DeepLFailure'
  constructor(
    readonly failure: EngineFailure,
    readonly status?: number,
  ) {
    super(failure.message)
  }
}

type Conditions = { signal: AbortSignal; timeout: number }

/**
 * DeepL's own client, which knows its requests and answers, on our way of sending them. Its own
 * cannot be cancelled, hides `Retry-After`, reads answers of any size and, without being asked,
 * sleeps up to two minutes between tries (deepl-node 1.28.0, `client.js`).
 *
 * @throws DeepLFailure from every method, whatever status there was.
 */
export class OwnPaceClient extends DeepLClient {
  constructor(apiKey: string, { signal, timeout, ...options }: DeepLClientOptions & Conditions) {
    super(apiKey, { sendPlatformInfo: false, ...options })
    const client = this.httpClient
    const send: typeof client.sendRequestWithBackoff<string> = async (method, path, body = {}) => {
      const { baseURL = '', headers } = client.prepareRequest(method, path, timeout, false, body)
      const reply = await post(`${baseURL}${path}`, {
        method,
        // As the client made them in its constructor: a record of strings.
        headers: headers as Record<string, string>,
        ...(body.data ? { body: body.data } : {}),
        signal,
        timeout,
      })
      if ('failure' in reply) throw new DeepLFailure(reply.failure, reply.status)
      return { statusCode: 200, content: reply.text }
    }
    // We never ask for documents, the only answers that are streams.
    client.sendRequestWithBackoff = send as typeof client.sendRequestWithBackoff
  }
}
