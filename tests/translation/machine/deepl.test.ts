import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { deeplEngine } from '@/features/translation/engines/deepl'

import { KEY, reasons, runEngineContract, SOON, translation } from './contract'
import { fakeDeepL } from './fakes/deepl'
import { type FakeEngine, fakeEngine } from './fakes/engine'

runEngineContract('deepl', async () => {
  const server = await fakeEngine(fakeDeepL(KEY).protocol)
  const serverUrl = server.url
  return {
    server,
    engine: deeplEngine({ apiKey: KEY, serverUrl }),
    impatient: deeplEngine({ apiKey: KEY, serverUrl, timeout: SOON }),
    withWrongKey: deeplEngine({ apiKey: 'wrong', serverUrl }),
  }
})

describe('a request to DeepL', () => {
  let server: FakeEngine
  let fake: ReturnType<typeof fakeDeepL>
  const start = () => deeplEngine({ apiKey: KEY, serverUrl: server.url })
  const formOf = (at: number) => new URLSearchParams(server.received.at(at)?.body)

  beforeEach(async () => {
    fake = fakeDeepL(KEY)
    server = await fakeEngine(fake.protocol)
  })
  afterEach(() => server.close())

  it('asks for tags to be kept, names to be ignored, and gives neighbours as context', async () => {
    await translation(start())
    const form = formOf(-1)
    expect(Object.fromEntries(form)).toMatchObject({
      source_lang: 'en',
      target_lang: 'fr',
      tag_handling: 'xml',
      tag_handling_version: 'v2',
      ignore_tags: 'k1,k2',
      outline_detection: '0',
      context: expect.stringContaining('Strong Cities meets mayors'),
    })
    expect(form.getAll('text')[0]).toBe(
      'Read <g1>the report of 2024</g1> by <k1>Strong Cities</k1> &amp; <k2>Oslo</k2>.<x2/>Thanks &lt;all&gt;',
    )
  })

  it('names the English that is wanted', async () => {
    const american = deeplEngine({ apiKey: KEY, serverUrl: server.url, english: 'en-US' })
    for (const engine of [start(), american]) await translation(engine, { from: 'fr', to: 'en' })
    expect([formOf(0), formOf(1)].map((form) => form.get('target_lang'))).toEqual([
      'en-GB',
      'en-US',
    ])
  })

  it('uses our terms as one glossary in the account, sent again only when they changed', async () => {
    const engine = start()
    const glossary = [{ source: 'mayor', target: 'maire' }]
    const more = [
      ...glossary,
      { source: 'town', target: 'ville' },
      { source: 'bad\tterm', target: '' },
    ]
    await translation(engine, { glossary })
    await translation(engine, { glossary })
    expect(formOf(-1).get('glossary_id')).toBe('glossary-1')
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v3/glossaries',
      'POST /v3/glossaries',
      'POST /v2/translate',
      'POST /v2/translate',
    ])
    await translation(engine, { glossary: more })
    await translation(engine, { glossary, to: 'es' })
    expect(fake.glossaries.map(({ dictionaries }) => dictionaries)).toEqual([
      [
        expect.objectContaining({ target_lang: 'fr', entries: 'mayor\tmaire\ntown\tville' }),
        expect.objectContaining({ target_lang: 'es', entries: 'mayor\tmaire' }),
      ],
    ])
  })

  it('makes the glossary anew when somebody deleted it', async () => {
    const engine = start()
    const glossary = [{ source: 'mayor', target: 'maire' }]
    await translation(engine, { glossary })
    fake.glossaries.length = 0
    const { results } = await translation(engine, { glossary })
    expect(reasons(results)).toEqual([undefined, undefined])
    expect(fake.glossaries).toHaveLength(1)
  })
})
