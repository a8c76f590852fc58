// Plain JavaScript: the port is ours, and answers, before anything is installed.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

import { StartError } from './options.mjs'

/**
 * Where the server listens. Everything else of `.env` is in the environment afterwards, too.
 *
 * @typedef {{ host: string, port: number }} Address
 *
 * @param {string} root
 * @returns {Address}
 * @throws {StartError} when PORT is no port.
 */
export const readAddress = (root) => {
  const dotEnv = path.join(root, '.env')
  if (existsSync(dotEnv)) process.loadEnvFile(dotEnv)
  return { host: process.env.HOST || '0.0.0.0', port: portFrom(process.env.PORT) }
}

const portFrom = (/** @type {string | undefined} */ value) => {
  if (!value) return 3000
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError(`PORT is "${value}": it has to be a whole number from 0 to 65535.`)
}

/** @type {Record<string, string>} */
const REASONS = {
  EADDRINUSE: 'is taken by another program (perhaps citynet-cms is running already)',
  EACCES: 'is reserved for the system administrator',
  EADDRNOTAVAIL: 'is not on an address of this machine (see HOST)',
}

/**
 * Has a server listen.
 *
 * @param {import('node:net').Server} server
 * @param {Address} address
 * @returns {Promise<void>}
 * @throws {StartError} saying why the port cannot be had and how to name another.
 */
export const listenAt = (server, { host, port }) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reason = REASONS[error.code ?? ''] ?? `cannot be used: ${error.message}`
      reject(new StartError(`Port ${port} ${reason}. Choose another: PORT=${port + 1} npm start`))
    })
    server.listen(port, host, resolve)
  })

/**
 * Tries the port before anything slow begins.
 *
 * @param {Address} address
 * @throws {StartError} as {@link listenAt}.
 */
export const assertPortFree = async (address) => {
  const probe = createServer()
  await listenAt(probe, address)
  await new Promise((resolve) => probe.close(resolve))
}
