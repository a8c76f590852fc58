import { createServer } from 'node:net'

import { StartError } from './options.mjs'

const REASONS: Record<string, string> = {
  EADDRINUSE: 'is taken by another program (perhaps citynet-cms is running already)',
  EACCES: 'is reserved for the system administrator',
  EADDRNOTAVAIL: 'is not on an address of this machine (see HOST)',
}

/**
 * Tries the port before anything slow begins.
 *
 * @throws StartError saying why it cannot be had and how to name another.
 */
export const assertPortFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? `cannot be used: ${error.message}`
      reject(new StartError(`Port ${port} ${reason}. Choose another: PORT=${port + 1} npm start`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
