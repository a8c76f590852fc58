import type { Server } from 'node:http'

import type { Doors } from './request-listener'

/** The pages that Next compiled into `.next`: the admin panel and the GraphQL explorer. */
export const openNextPages = async (
  server: Server,
): Promise<{ pages: Doors['pages']; close: () => Promise<void> }> => {
  const { default: createNext } = await import('next')
  // Told the server it stands behind, Next starts none of its own and takes no signals.
  const next = createNext({ dev: false, httpServer: server })
  const handle = next.getRequestHandler()
  await next.prepare()
  return {
    pages: async (incoming, outgoing) => {
      // What lies under /_next/static never changes; everything else is for one person.
      if (!incoming.url?.startsWith('/_next/static/')) {
        outgoing.setHeader('Cache-Control', 'no-store')
      }
      await handle(incoming, outgoing)
    },
    close: () => next.close(),
  }
}
