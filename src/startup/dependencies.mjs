// Plain JavaScript: it installs everything else.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import { StartError } from './options.mjs'

/**
 * Whether `node_modules` holds what the lock file asks for. npm writes
 * `node_modules/.package-lock.json` at the end of an installation, so a broken-off one counts
 * as missing.
 *
 * @param {string} root
 */
export const dependenciesAreCurrent = (root) => {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  const lock = path.join(root, 'package-lock.json')
  if (!existsSync(installed)) return false
  return !existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs
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
