import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { ensureSecrets, secretsFile, writeSecrets } from './secrets'

const dataDir = () => mkdtempSync(path.join(tmpdir(), 'citynet-secrets-'))

describe('the secrets of an installation', () => {
  it('are made once, long, and readable by their owner alone', () => {
    const dir = dataDir()
    const first = ensureSecrets(dir)
    expect(first.PAYLOAD_SECRET.length).toBeGreaterThanOrEqual(32)
    expect(ensureSecrets(dir)).toEqual(first)
    expect(statSync(secretsFile(dir)).mode & 0o777).toBe(0o600)
  })

  it('keep what is there when one is missing', () => {
    const dir = dataDir()
    const { PAYLOAD_SECRET } = ensureSecrets(dir)
    writeSecrets(dir, { PAYLOAD_SECRET, POSTGRES_PASSWORD: '' })
    const mended = ensureSecrets(dir)
    expect(mended.PAYLOAD_SECRET).toBe(PAYLOAD_SECRET)
    expect(readFileSync(secretsFile(dir), 'utf8')).toContain(mended.POSTGRES_PASSWORD)
  })
})
