import type { Config, SanitizedConfig } from 'payload'

import type { AnyPublicEndpoint } from './endpoint'

/** What is told of an endpoint to those who describe the API. */
export type Declaration = Omit<AnyPublicEndpoint, 'answer'> & {
  /** Of what is sent rather than asked. */
  sent?: {
    /** JSON Schema of the body. */
    body: Record<string, unknown>
    /** The status of its answer where all is well. */
    status: 201 | 202
  }
}

/** What our own plugins keep in `config.custom`. */
type Custom = { publicEndpoints?: Declaration[] }

/** Tells of endpoints that anybody may ask. */
export const declare = (config: Config, declarations: readonly Declaration[]): Config => ({
  ...config,
  custom: {
    ...config.custom,
    publicEndpoints: [
      ...((config.custom as Custom | undefined)?.publicEndpoints ?? []),
      ...declarations,
    ],
  },
})

/** All that were told of, in the order of the features. */
export const declarationsOf = (config: SanitizedConfig): readonly Declaration[] =>
  (config.custom as Custom | undefined)?.publicEndpoints ?? []
