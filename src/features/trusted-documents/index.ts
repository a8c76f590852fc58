import { GraphQLError, parse, print } from 'graphql'
import type { Config } from 'payload'

import { addAskedReader } from '@/platform/quick-answer'
import { addRequestLayer } from '@/platform/request-layer'
import { BOUNDS } from '@/reads/bounds'

import { Documents } from './core/documents'
import { manifestReader } from './files/refresh'
import { trustedDocumentsLayer } from './http/layer'
import { quickReader } from './http/quick-reader'

type Options = {
  /** A manifest of documents by hash, or a folder of manifests. */
  place?: string | undefined
  /** Readers who are not signed in get answers to these documents alone. */
  only: boolean
  /** Readers may have documents kept under their hashes (automatic persisted queries). */
  automatic: boolean
  /** Origins that may send credentials. */
  trustedOrigins: readonly string[]
}

/**
 * Answers GraphQL requests that name their document by its hash instead of sending it.
 *
 * Must come before what keeps answers, so that such a request is answered from the same store as
 * the document itself.
 */
export const trustedDocuments = ({ place, only, automatic, trustedOrigins }: Options) => {
  if (only && place === undefined) {
    throw new Error(
      'TRUSTED_DOCUMENTS_ONLY is on and there are no documents: set TRUSTED_DOCUMENTS, or turn it off.',
    )
  }
  if (only && automatic) {
    throw new Error(
      'TRUSTED_DOCUMENTS_ONLY and AUTOMATIC_PERSISTED_QUERIES contradict each other: with the latter, readers may ask any document. Turn one off.',
    )
  }
  return (config: Config): Config => {
    const documents = new Documents({ automatic, normalise })
    let tell = (_fault: unknown): void => {}
    const files =
      place === undefined
        ? undefined
        : manifestReader({ documents, place, onFault: (fault) => tell(fault) })
    const layer = trustedDocumentsLayer({
      documents,
      refresh: async () => (await files?.refresh()) ?? false,
      only,
      usersSlug: config.admin?.user ?? 'users',
      trustedOrigins,
    })
    const extended: Config = {
      ...config,
      onInit: async (payload) => {
        await config.onInit?.(payload)
        tell = (err) =>
          payload.logger.error({ err, msg: 'The new trusted documents cannot be used.' })
        await files?.load()
      },
    }
    return addRequestLayer(addAskedReader(extended, quickReader(documents)), layer)
  }
}

const normalise = (document: string): string | undefined => {
  try {
    return print(parse(document, { maxTokens: BOUNDS.graphql.tokens, noLocation: true }))
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}
