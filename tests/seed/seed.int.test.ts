import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type SeedReport, seed } from '@/seed'
import { bootPayload } from '../setup/payload'

let payload: Payload
let first: SeedReport

describe('the demo content', () => {
  beforeAll(async () => {
    payload = await bootPayload()
    first = await seed({ payload })
  }, 300_000)
  it('is written once', async () => {
    const second = await seed({ payload })
    expect(second.created).toBe(0)
    expect(second.kept).toBe(first.created)
  }, 60_000)
})
