import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openAiCompatibleEngine } from '@/features/translation/engines/openai-compatible'

import { KEY, reasons, runEngineContract, SOON, translation } from './contract'
import { type FakeEngine, fakeEngine } from './fakes/engine'
import { completion, fakeOpenAi, textsOf } from './fakes/openai'

const MODEL = 'small-model'

runEngineContract('openai-compatible', async () => {
  const server = await fakeEngine(fakeOpenAi(KEY, MODEL))
  const options = { url: `${server.url}/v1`, model: MODEL }
  return {
    server,
    engine: openAiCompatibleEngine({ ...options, apiKey: KEY }),
    impatient: openAiCompatibleEngine({ ...options, apiKey: KEY, timeout: SOON }),
    withWrongKey: openAiCompatibleEngine({ ...options, apiKey: 'wrong' }),
  }
})

describe('a chat completion', () => {
  let server: FakeEngine
  let answer: ((body: string) => string) | undefined
  const engine = (model = MODEL) => openAiCompatibleEngine({ url: server.url, model, apiKey: KEY })

  beforeEach(async () => {
    answer = undefined
    const protocol = fakeOpenAi(KEY, MODEL)
    server = await fakeEngine({
      ...protocol,
      write: (texts, received) => answer?.(received.body) ?? protocol.write(texts, received),
    })
  })
  afterEach(() => server.close())

  it('is asked for with texts as data in one JSON object, and only the terms that occur', async () => {
    await translation(engine(), {
      glossary: [
        { source: 'Mayors', target: 'maires' },
        { source: 'harbour', target: 'port' },
      ],
    })
    const { messages } = JSON.parse(server.received[0]?.body ?? '') as {
      messages: { role: string; content: string }[]
    }
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(messages[0]?.content).not.toContain('report of 2024')
    expect(JSON.parse(messages[1]?.content ?? '')).toMatchObject({
      source_language: 'English (en)',
      target_language: 'French (fr)',
      glossary: [{ source: 'Mayors', target: 'maires' }],
      texts: [
        { id: '1', before: [] },
        { id: '2', after: [] },
      ],
    })
  })

  it('is told what was wrong when it is asked again', async () => {
    server.play('dropped-tag', 'normal')
    await translation(engine())
    expect(textsOf(server.received[1]?.body ?? '')).toMatchObject([
      { problem: 'The translation lost <g1>.' },
    ])
  })

  it('may come in a Markdown fence', async () => {
    const { write } = fakeOpenAi(KEY, MODEL)
    answer = (body) => {
      const texts = textsOf(body).map(({ text }) =>
        text.replace('Read', 'Lisez').replace('meets', 'rencontre'),
      )
      const whole = JSON.parse(write(texts, { body, method: '', path: '', headers: {} })) as {
        choices: { message: { content: string } }[]
      }
      return completion(`\`\`\`json\n${whole.choices[0]?.message.content}\n\`\`\``)
    }
    expect(reasons((await translation(engine())).results)).toEqual([undefined, undefined])
  })

  it.each([
    [
      'broken',
      'that was cut off',
      () => completion('{"translations":[', { finish_reason: 'length' }),
    ],
    ['refused', 'of a filter', () => completion(null, { finish_reason: 'content_filter' })],
    [
      'refused',
      'that is a refusal',
      () => completion(null, { message: { content: null, refusal: 'I cannot' } }),
    ],
    ['broken', 'without content', () => completion(null)],
    ['broken', 'in prose', () => completion('Here are your translations!')],
    [
      'broken',
      'with ids nobody asked for',
      () => completion('{"translations":[{"id":"9","text":"x"}]}'),
    ],
  ])('counts as %s when it is one %s', async (reason, _, completionOf) => {
    answer = completionOf
    expect(reasons((await translation(engine())).results)).toEqual([reason, reason])
  })

  it('says that the server does not have the model', async () => {
    const { results } = await translation(engine('other-model'))
    expect(results[0]).toMatchObject({
      reason: { kind: 'unusable', message: expect.stringContaining('model') },
    })
  })
})
