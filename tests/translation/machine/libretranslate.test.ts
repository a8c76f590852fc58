import { expect, it } from 'vitest'

import { libreTranslateEngine } from '@/features/translation/engines/libretranslate'

import { KEY, runEngineContract, SOON, translation } from './contract'
import { fakeEngine } from './fakes/engine'
import { fakeLibreTranslate } from './fakes/libretranslate'

runEngineContract(
  'libretranslate',
  async () => {
    const server = await fakeEngine(fakeLibreTranslate(KEY))
    const { url } = server
    return {
      server,
      engine: libreTranslateEngine({ url, apiKey: KEY }),
      impatient: libreTranslateEngine({ url, apiKey: KEY, timeout: SOON }),
      withWrongKey: libreTranslateEngine({ url, apiKey: 'wrong' }),
    }
  },
  { quota: false },
)

it('sends LibreTranslate HTML in which names are marked and lone tags close themselves', async () => {
  const server = await fakeEngine(fakeLibreTranslate(KEY))
  try {
    await translation(libreTranslateEngine({ url: `${server.url}/`, apiKey: KEY }))
    expect(server.translations[0]?.[0]).toBe(
      'Read <g1>the report of 2024</g1> by <k1 translate="no">Strong Cities</k1> &amp; <k2 translate="no">Oslo</k2>.<br id="x2">Thanks &lt;all&gt;',
    )
  } finally {
    await server.close()
  }
})

it('asks LibreTranslate only once which models it has', async () => {
  const server = await fakeEngine(fakeLibreTranslate(KEY))
  try {
    const engine = libreTranslateEngine({ url: server.url, apiKey: KEY })
    for (const to of ['fr', 'fr', 'es-MX']) await translation(engine, { to })
    expect(server.received.map(({ path }) => path)).toEqual([
      '/languages',
      '/translate',
      '/translate',
      '/languages',
      '/translate',
    ])
  } finally {
    await server.close()
  }
})
