// Plain JavaScript: it installs everything else.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { StartError } from './options.mjs'

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
  new Promise((resolve, reject) => {
    // Development tools are wanted too: tests and checks run in this same folder.
    const npm = spawn(
      'npm',
      ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      },
    )
    let output = ''
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-4000)
      })
    }
    npm.on('error', (error) => reject(new StartError(`npm could not be run: ${error.message}`)))
    npm.on('close', (code) =>
      code === 0
        ? resolve(undefined)
        : reject(new StartError(`"npm ci" in ${root} failed (is the network there?):\n${output}`)),
    )
  })
