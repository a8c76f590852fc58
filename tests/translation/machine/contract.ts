import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { codeIds, plainText } from '@/features/translation/core/inline/inline'
import { fromTagged } from '@/features/translation/core/inline/tagged'
import type { Engine } from '@/features/translation/core/machine/port'
import { type Run, translateUnits } from '@/features/translation/core/machine/translate-units'
import type { Unit } from '@/features/translation/core/unit'

import { type FakeEngine, RETRY_AFTER, type Scenario } from './fakes/engine'

/** No message, result or log may ever contain it. */
export const KEY = 'secret-key-7f3a'

export type Started = {
  engine: Engine
  /** The same engine with a key that the service does not know. */
  withWrongKey?: Engine
  /** The same engine, soon tired of waiting for an answer. */
  impatient?: Engine
  /** This and the two before are undefined for engines that need no network. */
  server?: FakeEngine
}

/**
 * What every engine must do. `networked` tells whether it has a service, which then is also played
 * through all its failures; `quota` whether that service has one.
 */
export const runEngineContract = (
  name: string,
  start: () => Promise<Started>,
  { networked = true, quota = true, to = 'fr' } = {},
) => {
  describe(`the engine ${name}`, () => {
    let started: Started
    const engineFor = (scenario: Scenario) =>
      scenario === 'hang' && started.impatient ? started.impatient : started.engine
    const play = (...scenarios: Scenario[]) => started.server?.play(...scenarios)

    beforeEach(async () => {
      started = await start()
    })
    afterEach(() => started.server?.close())

    it('translates whole texts and keeps codes, names and numbers', async () => {
      const { results } = await translation(started.engine, { to })
      expect(results.map(({ outcome }) => outcome)).toEqual(['translated', 'translated'])
      results.forEach((result, at) => {
        const { content } = UNITS[at] as Unit
        const target = result.outcome === 'translated' ? result.content : []
        expect([...codeIds(target)].sort()).toEqual([...codeIds(content)].sort())
        expect(plainText(target)).not.toBe(plainText(content))
        for (const name of NAMES) expect(plainText(target)).toContain(name)
      })
    })

    it('says who translated', async () => {
      const { results } = await translation(started.engine, { to })
      const { name: engine, model } = started.engine
      const detail = model ? { engine, model } : { engine }
      expect(results).toMatchObject([{ detail }, { detail }])
    })

    it('says clearly that it does not have a language, and sends no text', async () => {
      if (name === 'offline') return
      const { results } = await translation(started.engine, { to: 'qqq' })
      expect(reasons(results)).toEqual(['unusable', 'unusable'])
      expect(results[0]).toMatchObject({ reason: { message: expect.stringContaining('"qqq"') } })
      expect(started.server?.translations ?? []).toEqual([])
    })

    if (!networked) return

    it('takes codes in another order', async () => {
      play('reordered')
      const { results } = await translation(started.engine)
      expect(reasons(results)).toEqual([undefined, undefined])
    })

    it('waits as long as a busy service asks', async () => {
      play('rate-limited', 'normal')
      const { results, waits } = await translation(started.engine)
      expect(reasons(results)).toEqual([undefined, undefined])
      expect(waits.map(Math.round)).toEqual([RETRY_AFTER * 1000])
    })

    it.runIf(quota)('stops when the quota is used up', async () => {
      play('quota')
      const { results } = await translation(started.engine)
      expect(reasons(results)).toEqual(['quota', 'quota'])
      expect(started.server?.translations).toHaveLength(1)
    })

    it.each(['hang', 'reset', 'unavailable'] as const)('asks again after: %s', async (scenario) => {
      play(scenario, 'normal')
      const { results, waits } = await translation(engineFor(scenario))
      expect(reasons(results)).toEqual([undefined, undefined])
      expect(waits).not.toEqual([])
    })

    it.each([
      ['hang', 'timeout'],
      ['reset', 'unavailable'],
      ['unavailable', 'unavailable'],
    ] as const)('gives up when a service only does: %s', async (scenario, reason) => {
      play(scenario)
      const { results } = await translation(engineFor(scenario))
      expect(reasons(results)).toEqual([reason, reason])
    })

    it.each([
      ['broken-tags', 'tags'],
      ['dropped-tag', 'codes'],
      ['swapped-names', 'names'],
    ] as const)('has a text with %s once more, then left', async (scenario, reason) => {
      play(scenario, 'normal')
      expect(reasons((await translation(started.engine)).results)).toEqual([undefined, undefined])
      play(scenario)
      expect(reasons((await translation(started.engine)).results)).toEqual([reason, reason])
    })

    it('asks again for what is missing in a partial answer', async () => {
      play('partial', 'normal')
      const { results } = await translation(started.engine)
      expect(reasons(results)).toEqual([undefined, undefined])
    })

    it.each(['html-page', 'wrong-json', 'half-json', 'endless'] as const)(
      'takes this for no answer: %s',
      async (scenario) => {
        play(scenario)
        const { results } = await translation(started.engine)
        expect(reasons(results)).toEqual(['broken', 'broken'])
        // Together, then each alone.
        expect(started.server?.translations).toHaveLength(3)
      },
    )

    it('carries its key to no other address', async () => {
      play('redirect')
      const { results } = await translation(started.engine)
      expect(reasons(results)).toEqual(['unusable', 'unusable'])
      expect(started.server?.received.map(({ path }) => path)).not.toContain('/elsewhere')
    })

    it('says that the key is wrong', async () => {
      const { results } = await translation(started.withWrongKey as Engine)
      expect(reasons(results)).toEqual(['unusable', 'unusable'])
      expect(started.server?.translations).toEqual([])
    })

    // Would else wait for the patience of the engine, which is longer than that of the test.
    it('lets go at once when the run is cancelled', async () => {
      play('hang')
      const caller = new AbortController()
      setTimeout(() => caller.abort(), 50)
      const { results } = await translation(started.engine, { signal: caller.signal })
      expect(reasons(results)).toEqual(['cancelled', 'cancelled'])
    })

    it('ends its own request, too, when it is told to', async () => {
      play('hang')
      const caller = new AbortController()
      setTimeout(() => caller.abort(), 50)
      const units = [{ id: '1', text: 'text', before: [], after: [] }]
      const answers = await started.engine.translate(
        { from: 'en', to: 'fr', glossary: [], units },
        caller.signal,
      )
      expect(answers).toMatchObject([{ id: '1', failure: { kind: 'unavailable' } }])
    })

    it('never says its key', async () => {
      const scenarios = ['rate-limited', 'quota', 'hang', 'reset', 'html-page', 'redirect'] as const
      for (const scenario of scenarios) {
        play(scenario)
        const { results } = await translation(engineFor(scenario))
        expect(JSON.stringify(results)).not.toContain(KEY)
      }
      const request = { from: 'en', to: 'fr', glossary: [], units: [] }
      play('unavailable')
      const answers = await started.engine.translate(
        { ...request, units: [{ id: '1', text: 'text', before: [], after: [] }] },
        new AbortController().signal,
      )
      expect(JSON.stringify([answers, started.engine])).not.toContain(KEY)
    })
  })
}

/** In milliseconds, for `impatient`; long enough for an answer on a busy machine. */
export const SOON = 150

/** Translates {@link UNITS} without spending the time that the run waits. */
export const translation = async (engine: Engine, more: Partial<Run> = {}) => {
  const waits: number[] = []
  let now = 0
  const clock: Run['clock'] = {
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
  const run = { engine, clock, from: 'en', to: 'fr', names: NAMES, costCap: 1, ...more }
  return { ...(await translateUnits(UNITS, run)), waits }
}

/** Of each unit why it was left; undefined for one that was translated. */
export const reasons = (results: Awaited<ReturnType<typeof translation>>['results']) =>
  results.map((result) => (result.outcome === 'left' ? result.reason.kind : undefined))

const NAMES = ['Strong Cities', 'Oslo']

const UNITS: Unit[] = [
  'Read <g1>the report of 2024</g1> by Strong Cities &amp; Oslo.<x2/>Thanks &lt;all&gt;',
  'Strong Cities meets mayors of <g1>Oslo and <g2>12 towns</g2></g1>',
].map((text, ordinal) => ({
  key: `body#${ordinal}`,
  field: 'body',
  kind: 'rich',
  ordinal,
  content: fromTagged(text.replace('>Thanks &lt;all&gt;', '>Thanks &lt;all&gt;')),
  codes: [],
  policy: 'translate',
  required: true,
}))
