// Plain JavaScript: it installs everything else.
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { runNpm } from './npm.mjs'

/**
 * Whether `node_modules` holds what the lock file asks for: the same version at every place, leaving
 * out what is only for other platforms (optional) or for development (an image does without).
 * Contents, not times: after a checkout every file is new, and `npm ci` would first delete what an
 * offline machine cannot fetch again. npm writes `node_modules/.package-lock.json` at the end of an
 * installation, so a broken-off one counts as missing.
 *
 * @param {string} root
 * @param {{ development?: boolean }} [options]
 */
export const dependenciesAreCurrent = (root, { development = false } = {}) => {
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json'))
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(
    ([place, { version, dev, optional, devOptional }]) =>
      place === '' ||
      optional ||
      (!development && (dev || devOptional)) ||
      installed[place]?.version === version,
  )
}

const packagesOf = (/** @type {string} */ file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Installs what the lock file names.
 *
 * @param {string} root
 * @throws {StartError} with npm's own last words.
 */
export const installDependencies = (root) =>
  // Development tools are wanted too: tests and checks run in this same folder.
  runNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    failed: `"npm ci" in ${root} failed (is the network there?)`,
  })
