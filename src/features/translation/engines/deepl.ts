import { type Engine, type EngineAnswer, type EngineRequest, failAll } from '../core/machine/port'
import { DeepLFailure, OwnPaceClient } from './deepl-client'
import { deeplGlossaries } from './deepl-glossary'
import { broken } from './http'
import { baseOf, deeplLanguage, type English, UnknownLanguageError } from './languages'

type Options = {
  apiKey: string
  /** The free or the paid server, as the key says (`:fx` is free), unless given. */
  serverUrl?: string
  /** Which English translations into `en` are. */
  english?: English
  pricePerMillion?: number
  /** In milliseconds. */
  timeout?: number
}

/**
 * DeepL. Tags are XML to it, names are ignored tags, neighbours are context (which it does not
 * bill), terms are a glossary in the account.
 */
export const deeplEngine = ({
  apiKey,
  serverUrl,
  english,
  pricePerMillion = 0,
  timeout = 30_000,
}: Options): Engine => {
  const glossaries = deeplGlossaries()
  const server = serverUrl ? { serverUrl } : {}

  const translate = async (request: EngineRequest, signal: AbortSignal) => {
    try {
      const from = deeplLanguage(request.from, 'source')
      const to = deeplLanguage(request.to, 'target', english)
      const client = new OwnPaceClient(apiKey, { ...server, signal, timeout })
      const glossary = await glossaries.idFor(client, from, baseOf(to), request.glossary)
      return await translated(client, { request, from, to, glossary }).catch((error: unknown) => {
        throw glossary && isGone(error) ? forgotten() : error
      })
    } catch (error) {
      return failAll(request, failureOf(error))
    }
  }

  const forgotten = () => {
    glossaries.forget()
    return new DeepLFailure({ kind: 'unavailable', message: 'The glossary at DeepL is gone.' })
  }

  return {
    name: 'deepl',
    limits: { units: 50, characters: 30_000 },
    pricePerMillion,
    translate,
  }
}

type Question = {
  request: EngineRequest
  from: string
  to: string
  glossary: string | undefined
}

const translated = async (
  client: OwnPaceClient,
  { request: { units }, from, to, glossary }: Question,
): Promise<EngineAnswer[]> => {
  const context = contextOf(units)
  const names = namesOf(units)
  const results = await client.translateText(
    units.map(({ text }) => text),
    // Both were made by deeplLanguage, which has only codes of DeepL.
    from as 'en',
    to as 'fr',
    {
      tagHandling: 'xml',
      tagHandlingVersion: 'v2',
      outlineDetection: false,
      preserveFormatting: true,
      ...(names.length > 0 ? { ignoreTags: names } : {}),
      ...(context ? { context } : {}),
      ...(glossary ? { glossary } : {}),
    },
  )
  if (results.length !== units.length) {
    throw new DeepLFailure(broken('The answer is not one text for each that was sent.').failure)
  }
  return units.flatMap(({ id }, at) => {
    const text: unknown = results[at]?.text
    return typeof text === 'string' ? [{ id, text }] : []
  })
}

/** One context serves a whole request: what stands around its texts, each once. */
const contextOf = (units: EngineRequest['units']): string =>
  [...new Set(units.flatMap(({ before, after }) => [...before, ...after]))].join('\n')

const namesOf = (units: EngineRequest['units']): string[] => [
  ...new Set(
    units.flatMap(({ text }) => [...text.matchAll(/<(k\d+)>/g)].map(([, tag]) => tag ?? '')),
  ),
]

const isGone = (error: unknown): boolean => error instanceof DeepLFailure && error.status === 404

const failureOf = (error: unknown) => {
  if (error instanceof DeepLFailure) return error.failure
  if (error instanceof UnknownLanguageError) {
    return { kind: 'unusable' as const, message: error.message }
  }
  // What is left is the client's complaint about an answer, which it quotes.
  return broken('The answer of DeepL is not one.').failure
}
