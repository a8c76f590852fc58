import { afterEach, beforeEach, vi } from 'vitest'

/**
 * What was written to `console.error` during a test is a fault of ours until the test says that
 * it expects it: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
const said: unknown[][] = []

beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => void said.push(args))
})

afterEach(() => {
  if (said.length === 0) return
  const text = said.map((args) => args.map(String).join(' ')).join('\n')
  said.length = 0
  throw new Error(`console.error was called, which no user should ever see:\n${text}`)
})
