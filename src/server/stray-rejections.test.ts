import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { describe, expect, it } from 'vitest'

const PROCESS = `
  const { logStrayRejections } = await import('./src/server/stray-rejections.ts')
  logStrayRejections({ error: ({ err }, text) => console.log('logged:', err.message, text) })
  Promise.reject(new Error('the path "x" cannot be queried'))
  setTimeout(() => console.log('alive'), 50)
`

describe('a promise that fails with nobody waiting', () => {
  it('is logged, and the process goes on', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--conditions=production', '--import', 'tsx'],
      ...['--input-type=module', '--eval', `${PROCESS}; setTimeout(() => process.exit(0), 500)`],
    ])
    expect(stdout).toMatch(/logged: the path "x" cannot be queried .*\nalive/)
  })
})
