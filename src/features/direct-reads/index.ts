import type { Config, Payload } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { addRequestLayer } from '@/platform/request-layer'

import type { Shapes } from './core/shape'
import { graphqlLayer } from './http/graphql-layer'
import { resolvingDirectly, type SchemaNotes } from './http/graphql-schema'
import { restLayer } from './http/rest-layer'
import type { Content } from './payload/content'
import { shapesIn } from './payload/shapes'

/**
 * Answers the questions that readers ask most from the tables themselves, where the answer has been
 * proven to be the one that Payload gives. What it does not know is left to Payload.
 *
 * Must come after the guard of reads, so that only what the guard lets through is answered.
 */
export const directReads =
  () =>
  (config: Config): Config => {
    let content: Promise<Content> | undefined
    let booted: Payload | undefined
    const contentOf = () => {
      if (!booted) throw new Error('Payload has not been initialised, so it cannot be asked.')
      content ??= prepare(booted)
      return content
    }
    const notes: SchemaNotes = { collections: new Map() }
    const extended: Config = {
      ...config,
      graphQL: resolvingDirectly(config.graphQL, notes),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        booted = payload
        content = undefined
      },
    }
    return addRequestLayer(
      addRequestLayer(extended, restLayer(contentOf)),
      graphqlLayer(contentOf, notes),
    )
  }

const prepare = async (payload: Payload): Promise<Content> => {
  const shapes = new Map<string, Shapes>()
  for (const locale of LOCALE_CODES) shapes.set(locale, await shapesIn(payload, locale))
  return { payload, shapesIn: (locale) => shapes.get(locale) }
}
