import { z } from 'zod'

import { type Engine, type EngineFailure, type EngineRequest, failAll } from '../core/machine/port'
import { broken, jsonOf, post } from './http'
import { baseOf } from './languages'

type Options = {
  /** Of the server, without `/translate`. */
  url: string
  apiKey?: string
  pricePerMillion?: number
  /** In milliseconds. Its models run on the operator's own machine and may be slow. */
  timeout?: number
}

/**
 * LibreTranslate (https://libretranslate.com), usually the operator's own. It is sent HTML, which
 * keeps tags of any name. It takes neither context nor a glossary; names are marked
 * `translate="no"`.
 */
export const libreTranslateEngine = ({
  url,
  apiKey,
  pricePerMillion = 0,
  timeout = 60_000,
}: Options): Engine => {
  const at = (path: string) => `${url.replace(/\/+$/, '')}${path}`
  const headers = { 'Content-Type': 'application/json' }

  const pairs = new Map<string, Pair>()

  /** Which models a server has is asked once for each pair that it has. */
  const pairOf = async ({ from, to }: EngineRequest, signal: AbortSignal) => {
    const known = pairs.get(`${from} ${to}`)
    if (known) return known
    const reply = await post(at('/languages'), { method: 'GET', headers: {}, signal, timeout })
    if ('failure' in reply) return reply
    const list = LANGUAGES.safeParse(jsonOf(reply.text))
    if (!list.success) return broken('The list of languages is not one.')
    const found = pairIn(list.data, from, to)
    if (found) pairs.set(`${from} ${to}`, found)
    return found ?? noModel(from, to)
  }

  const translate = async (request: EngineRequest, signal: AbortSignal) => {
    const pair = await pairOf(request, signal)
    if ('failure' in pair) return failAll(request, pair.failure)
    const reply = await post(at('/translate'), {
      headers,
      signal,
      timeout,
      body: JSON.stringify({
        q: request.units.map(({ text }) => toHtml(text)),
        ...pair,
        format: 'html',
        ...(apiKey ? { api_key: apiKey } : {}),
      }),
    })
    if ('failure' in reply) return failAll(request, reply.failure)
    const answer = ANSWER.safeParse(jsonOf(reply.text))
    if (!answer.success || answer.data.translatedText.length !== request.units.length) {
      return failAll(request, broken('The answer is not one text for each that was sent.').failure)
    }
    const texts = answer.data.translatedText
    return request.units.map(({ id }, at) => ({ id, text: fromHtml(texts[at] ?? '') }))
  }

  return {
    name: 'libretranslate',
    limits: { units: 20, characters: 5_000 },
    pricePerMillion,
    translate,
  }
}

const LANGUAGES = z.array(z.object({ code: z.string(), targets: z.array(z.string()) }))
type Languages = z.infer<typeof LANGUAGES>
type Pair = { source: string; target: string }
const ANSWER = z.object({ translatedText: z.array(z.string()) })

/** In HTML `<x2/>` does not stand alone: it comes back as a pair. `<br>` does. */
const toHtml = (line: string): string =>
  line.replaceAll(/<x(\d+)\/>/g, '<br id="x$1">').replaceAll(/<k(\d+)>/g, '<k$1 translate="no">')

const fromHtml = (html: string): string =>
  html
    .replaceAll(/<br id="x(\d+)"\s*\/?>/g, '<x$1/>')
    .replaceAll(/<k(\d+) translate="no">/g, '<k$1>')
    .replaceAll('&nbsp;', '\u00A0')

const pairIn = (known: Languages, from: string, to: string): Pair | undefined => {
  const source = known.find(({ code }) => sameLanguage(code, from))
  const target = source?.targets.find((code) => sameLanguage(code, to))
  return source && target ? { source: source.code, target } : undefined
}

const noModel = (from: string, to: string): { failure: EngineFailure } => ({
  failure: {
    kind: 'unusable',
    message: `This LibreTranslate has no model from "${from}" to "${to}".`,
  },
})

const sameLanguage = (code: string, locale: string): boolean =>
  code.toLowerCase() === locale.toLowerCase() || code.toLowerCase() === baseOf(locale)
