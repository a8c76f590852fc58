import { describe, expect, it } from 'vitest'

import { readEnv } from '@/platform/env'

import { enginesFrom } from '.'

const engines = (more: Record<string, string> = {}) =>
  enginesFrom(
    readEnv({ PAYLOAD_SECRET: 'x'.repeat(32), DATABASE_URL: 'postgres://localhost/x', ...more }),
  )
const OPENAI = { OPENAI_COMPATIBLE_URL: 'http://localhost:1/v1', OPENAI_COMPATIBLE_MODEL: 'm' }

describe('the engines of an installation', () => {
  it('are none but the pseudo-locales unless something is configured', () => {
    expect(engines().engineFor('fr')).toBeUndefined()
    expect(engines().engineFor('qps-ploc')?.name).toBe('pseudo')
  })

  it.each([
    ['deepl', { DEEPL_API_KEY: 'k' }],
    ['libretranslate', { LIBRETRANSLATE_URL: 'http://localhost:1' }],
    ['openai-compatible', OPENAI],
    ['offline', { TRANSLATION_ENGINE: 'offline' }],
    ['deepl', { DEEPL_API_KEY: 'k', ...OPENAI }],
    [
      'openai-compatible',
      { DEEPL_API_KEY: 'k', ...OPENAI, TRANSLATION_ENGINE: 'openai-compatible' },
    ],
  ])('have %s for %o', (name, env) => {
    expect(engines(env).engineFor('fr')?.name).toBe(name)
    expect(engines(env).engineFor('qps-rtl')?.name).toBe('pseudo')
  })

  it('cost what the operator says, and something where the operator says nothing', () => {
    const priceOf = (env: Record<string, string>) => engines(env).engineFor('fr')?.pricePerMillion
    expect(priceOf({ DEEPL_API_KEY: 'k' })).toBeGreaterThan(0)
    expect(priceOf({ DEEPL_API_KEY: 'k', TRANSLATION_PRICE_PER_MILLION: '3.5' })).toBe(3.5)
  })

  it.each([
    ['OPENAI_COMPATIBLE_MODEL', { OPENAI_COMPATIBLE_URL: 'http://localhost:1' }],
    ['TRANSLATION_ENGINE', { TRANSLATION_ENGINE: 'deepl' }],
    ['TRANSLATION_ENGINE', { TRANSLATION_ENGINE: 'google' }],
    ['LIBRETRANSLATE_URL', { LIBRETRANSLATE_URL: 'localhost' }],
    ['TRANSLATION_COST_CAP', { TRANSLATION_COST_CAP: '-1' }],
  ])('are refused at start, naming %s, for %o', (variable, env) => {
    expect(() => engines(env)).toThrow(variable)
  })
})
