import type { Payload } from 'payload'

import { ownPagesOf } from '@/platform/own-pages'
import { Refusal } from './refusal'
import type { Doors } from './request-listener'

/** The pages of features; the first that knows a path answers it. */
export const createOwnPages = (payload: Payload): Doors['own'] => {
  const pages = ownPagesOf(payload.config)
  return (path) => {
    const found = pages.find(({ paths }) => paths.test(path))
    return (
      found &&
      (async (request) => {
        if (request.method === 'GET' || request.method === 'POST')
          return found.handle(request, payload)
        throw new Refusal(
          405,
          { message: 'methodNotServed', parameters: { path } },
          { Allow: 'GET, HEAD, POST' },
        )
      })
    )
  }
}
