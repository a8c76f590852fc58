// Plain JavaScript: on a fresh clone nothing is installed yet. Also what the tests of the example use.
import { spawn } from 'node:child_process'
import path from 'node:path'

import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs'
import { lastWordsOf } from './last-words.mjs'
import { runNpm } from './npm.mjs'
import { StartError } from './options.mjs'

const START_MS = 30_000

/** The folder of the website that shows how a frontend reads the CMS. */
export const exampleFolder = (/** @type {string} */ root) => path.join(root, 'examples/starter')

/**
 * Installs what the example needs, where that is missing: it has a lock file of its own.
 *
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @throws {StartError} with npm's own last words.
 */
export const installExample = async (root, progress) => {
  const folder = exampleFolder(root)
  if (dependenciesAreCurrent(folder, { development: true })) return
  await progress.step('Installing the example (once)', () => installDependencies(folder))
}

/**
 * Runs one of the example's own scripts.
 *
 * @param {string} root
 * @param {'build' | 'check'} script
 * @returns {Promise<string>} what it said
 * @throws {StartError} with its last words when it fails.
 */
export const runExampleScript = (root, script) =>
  runNpm(exampleFolder(root), ['run', '--silent', script], {
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    failed: `"npm run ${script}" of the example failed`,
  })

/**
 * Serves the built example, until it is closed.
 *
 * @param {{ root: string, cmsUrl: string, port: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {StartError} with its last words when it does not answer.
 */
export const serveExample = async ({ root, cmsUrl, port }) => {
  const site = spawn(process.execPath, ['dist/server/entry.mjs'], {
    cwd: exampleFolder(root),
    env: { ...process.env, CMS_URL: cmsUrl, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches it through us, when all is stopped in order.
    detached: process.platform !== 'win32',
  })
  const lastWords = lastWordsOf(site)
  const ended = new Promise((resolve) => site.once('close', resolve))
  const url = `http://localhost:${port}`
  const close = async () => {
    site.kill()
    await ended
  }
  const isThere = await Promise.race([answersWithin(`${url}/robots.txt`, START_MS), ended])
  if (isThere === true) return { url, close }
  await close()
  throw new StartError(`The example does not answer at ${url}:\n${lastWords()}`)
}

/**
 * Whether an address answers with 200, asked again and again.
 *
 * @param {string} url
 * @param {number} ms how long to ask; 0 asks once
 * @param {AbortSignal} [signal] ends it
 */
export const answersWithin = async (url, ms, signal) => {
  const deadline = performance.now() + ms
  do {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return true
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, 250))
  } while (performance.now() < deadline && !signal?.aborted)
  return false
}
