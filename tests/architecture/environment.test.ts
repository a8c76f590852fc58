import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const inSchema = [...read('src/platform/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(
  ([, name]) => name,
)
const inExample = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
  ([, name]) => name,
)
/** Read by `npm start` alone, before there is an environment to check. */
const OF_STARTUP = ['ADMIN_EMAIL', 'ADMIN_PASSWORD']

describe('.env.example', () => {
  it('names every variable that is read, and no other', () => {
    expect(inSchema.length).toBeGreaterThan(5)
    expect([...inExample].sort()).toEqual([...inSchema, ...OF_STARTUP].sort())
  })
})
