import { describe, expect, it } from 'vitest'

import { parseOptions, StartError } from './options.mjs'

describe('the command line of npm start', () => {
  it('names a flag it does not know', () => {
    expect(() => parseOptions(['--demmo'])).toThrow(StartError)
    expect(() => parseOptions(['--demmo'])).toThrow("'--demmo'")
  })

  it('counts how often a reset was asked for', () => {
    expect(parseOptions(['--reset', '--reset', '--yes'])).toMatchObject({ reset: 2, yes: true })
    expect(parseOptions([])).toMatchObject({ reset: 0, demo: false, yes: false })
  })
})
