import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { StartError } from './options.mjs'
import { reset } from './reset'

afterEach(() => vi.unstubAllEnvs())

const folder = mkdtempSync(path.join(tmpdir(), 'citynet-reset-'))
writeFileSync(path.join(folder, 'kept.jpg'), 'x')

/** What is said before the question, which nobody can answer here. */
const saidBefore = async (variables: Record<string, string>): Promise<string[]> => {
  for (const [name, value] of Object.entries({ MEDIA_DIR: folder, ...variables }))
    vi.stubEnv(name, value)
  const said: string[] = []
  const installation = {
    ...{ root: folder, dataDir: folder, host: '', port: 0 },
    externalDatabase: 'postgres://localhost/citynet',
    secrets: { PAYLOAD_SECRET: '', POSTGRES_PASSWORD: '' },
  }
  const resetting = reset(installation, { reset: 2, yes: false }, (text) => said.push(text))
  await expect(resetting).rejects.toThrow(StartError)
  expect(readdirSync(folder)).toEqual(['kept.jpg'])
  return said
}

describe('--reset', () => {
  it('says what becomes of a bucket, and how to keep what is in it', async () => {
    const said = await saidBefore({ S3_BUCKET: 'citynet-media', S3_PREFIX: 'cms/old' })
    expect(said).toHaveLength(1)
    for (const part of ['"citynet-media" now', '"cms/old/"', 'is removed', 'another S3_PREFIX'])
      expect(said[0]).toContain(part)
  })

  it('says nothing of buckets where there is none', async () => {
    expect(await saidBefore({ S3_BUCKET: '' })).toEqual([])
  })
})
