// Plain JavaScript: it installs everything else.
import { spawn } from 'node:child_process'

import { lastWordsOf } from './last-words.mjs'
import { StartError } from './options.mjs'

/**
 * Runs npm in a folder.
 *
 * @param {string} folder
 * @param {string[]} args
 * @param {{ failed: string, env?: NodeJS.ProcessEnv }} options what to say when it fails
 * @returns {Promise<string>} what it said, at most its last words
 * @throws {StartError} with its last words when it fails.
 */
export const runNpm = (folder, args, { env, failed }) =>
  new Promise((resolve, reject) => {
    const npm = spawn('npm', args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...(env && { env }),
    })
    const lastWords = lastWordsOf(npm)
    npm.on('error', (error) => reject(new StartError(`npm could not be run: ${error.message}`)))
    npm.on('close', (code) =>
      code === 0 ? resolve(lastWords()) : reject(new StartError(`${failed}:\n${lastWords()}`)),
    )
  })
