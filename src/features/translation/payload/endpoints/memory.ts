import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'

import { sourceHashes } from '../../core/change/hashes'
import { ExchangeError } from '../../core/exchange/exchange-error'
import { readTmx } from '../../core/exchange/tmx/read-tmx'
import { writeTmx } from '../../core/exchange/tmx/write-tmx'
import { locale, needed, readParameters } from '../../core/requests/parameters'
import { receivedFile } from '../exchange/received-file'
import { memoryEntries } from '../memory/export-entries'
import { type ForeignEntry, importEntries } from '../memory/import-entries'
import { reviewsIn, worksIn } from './caller'
import { refused, translationEndpoint } from './endpoint'

/** A large network's whole memory of one pair of languages. */
const MOST_BYTES = 50_000_000

/**
 * `GET /api/translation/memory?locale=fr`: what was reviewed, as TMX 1.4b. `POST` takes another
 * system's memory: reviewed text only, so a reviewer of that locale answers for it.
 */
export const memoryEndpoints: Endpoint[] = [
  translationEndpoint('get', 'memory', async (req) => {
    const pair = pairIn(req)
    worksIn(req, pair.targetLocale)
    return new Response(streamOf(writeTmx(memoryEntries(req, pair), pair.sourceLocale)), {
      headers: {
        'Content-Type': 'application/x-tmx+xml; charset=utf-8',
        'Content-Disposition': `attachment; filename="memory.${pair.sourceLocale}-${pair.targetLocale}.tmx"`,
      },
    })
  }),
  translationEndpoint('post', 'memory', async (req) => {
    const pair = pairIn(req)
    reviewsIn(req, pair.targetLocale)
    const { bytes } = await receivedFile(req, MOST_BYTES)
    const entries: ForeignEntry[] = []
    for await (const { source, target } of readTmx([bytes], { maxBytes: MOST_BYTES }, pair)) {
      const sourceHash = sourceHashes({ content: source, codes: [] }).textHash
      entries.push({ ...pair, source, target, sourceHash })
    }
    if (entries.length === 0) throw new ExchangeError('exchangeNoUnits')
    const added = await importEntries(req, entries)
    return Response.json({ added, known: entries.length - added })
  }),
]

const pairIn = (req: PayloadRequest) => {
  const { locale: targetLocale, source } = readParameters(req.searchParams, {
    locale: needed(locale(LOCALE_CODES)),
    source: locale(LOCALE_CODES),
  })
  const sourceLocale = source ?? SOURCE_LOCALE
  if (sourceLocale === targetLocale) {
    throw refused(req, 400, 'translationOfSource', { locale: targetLocale })
  }
  return { sourceLocale, targetLocale }
}

/** Written as it is read: a memory may be larger than ours. */
const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
