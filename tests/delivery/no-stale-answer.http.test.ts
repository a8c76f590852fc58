import { setTimeout as sleep } from 'node:timers/promises'

import fc from 'fast-check'
import { getPayload } from 'payload'
import { expect, it } from 'vitest'

import { buildNetwork, publish } from '../queries/network'
import { FULL_COUNTS, share } from '../setup/counts'
import { untilHearing } from '../setup/hearing'
import { startInstance } from '../setup/instance'
import { bootServer } from '../setup/server'
import { signIn } from '../setup/sign-in'
import { ask, askAll, askAnew, questionsOf } from './questions'
import { type Write, writes } from './writes'

/** In which time other instances have heard of a change. */
const HEARD_MS = 250

const RUNS = FULL_COUNTS ? 3 : 1
const WRITES_OF_A_RUN = FULL_COUNTS ? 20 : 3

const { http } = await bootServer()
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const network = await buildNetwork(payload)
const page = await publish(
  payload,
  'pages',
  {},
  {
    en: { title: 'About' },
    fr: { title: 'Qui nous sommes' },
  },
)
const child = await publish(
  payload,
  'pages',
  { parent: page },
  {
    en: { title: 'Team' },
    fr: { title: 'Notre équipe' },
  },
)
const authorization = await signIn(payload, http)
const other = await startInstance(process.env.DATABASE_URL ?? '')
await untilHearing(http)

const instances = [http, other.http] as const
const ids = { city: network.kumanovo, event: network.summit, page: child }
const questions = share(questionsOf(ids), 0, 5)

/** What was asked and what was said to it, for whatever differs. */
const differences = (told: readonly { text: string }[], truth: readonly { text: string }[]) =>
  questions.flatMap((question, at) =>
    told[at]?.text === truth[at]?.text ? [] : [{ question, told: told[at], truth: truth[at] }],
  )

let hits = 0

/** Performs one write over one of the instances, and asks both of them everything. */
class WriteCommand implements fc.AsyncCommand<object, object> {
  constructor(
    readonly write: Write,
    readonly at: 0 | 1,
  ) {}

  check = () => true

  async run(): Promise<void> {
    const [own, others] = this.at === 0 ? instances : [instances[1], instances[0]]
    const { method, url, body } = this.write
    const { status } = await own[method](url).set('Authorization', authorization).send(body)
    const answered = performance.now()
    expect(status, this.toString()).toBeLessThan(500)
    const told = await askAll(questions, (question) => ask(own, question))
    await sleep(Math.max(0, HEARD_MS - (performance.now() - answered)))
    const toldByOthers = await askAll(questions, (question) => ask(others, question))
    const truth = await askAll(questions, (question) => askAnew(own, question))
    expect(differences(told, truth), `at once, after ${this} (${status})`).toEqual([])
    expect(differences(toldByOthers, truth), `elsewhere, after ${this} (${status})`).toEqual([])
    hits += [...told, ...toldByOthers].filter(({ isHit }) => isHit).length
  }

  toString = () => `${this.write.method} ${this.write.url} ${JSON.stringify(this.write.body)}`
}

it('every question of the test is one that is answered and kept', async () => {
  await askAll(questions, (question) => ask(http, question))
  const again = await askAll(questions, (question) => ask(http, question))
  expect(questions.filter((_, at) => !again[at]?.isHit)).toEqual([])
})

it('no instance gives an answer that a write has made untrue', {
  timeout: FULL_COUNTS ? 3_600_000 : 300_000,
}, async () => {
  const commands = writes({ ...network, page, child }).map((write) =>
    fc.tuple(write, fc.constantFrom(0 as const, 1 as const)).map((it) => new WriteCommand(...it)),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.commands(commands, { maxCommands: WRITES_OF_A_RUN, size: 'max' }),
      async (sequence) => {
        await fc.asyncModelRun(() => ({ model: {}, real: {} }), sequence)
      },
    ),
    // The database keeps what earlier runs wrote, so that a smaller sequence is another one.
    { numRuns: RUNS, endOnFailure: true, seed: 20_261_124 },
  )
  expect(hits).toBeGreaterThan(questions.length)
})
