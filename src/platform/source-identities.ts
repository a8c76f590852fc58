import type { Config, Payload, SanitizedConfig } from 'payload'

type Values = Readonly<Record<string, unknown>>

/**
 * Gives the rich texts of a document in one language the identities of paragraphs that they have in
 * the language it is written in: a text that was written there by hand has others of its own.
 */
export type SourceIdentities = (
  payload: Payload,
  place: { collection: string; id: string },
  texts: { source: Values; values: Values },
) => Values

type Custom = { sourceIdentities?: SourceIdentities }

/** The feature that knows translations says it; others that show documents ask for it. */
export const setSourceIdentities = (config: Config, identities: SourceIdentities): Config => ({
  ...config,
  custom: { ...config.custom, sourceIdentities: identities },
})

/** Where no feature knows better, each language keeps its own. */
export const sourceIdentitiesOf = (config: SanitizedConfig): SourceIdentities =>
  (config.custom as Custom | undefined)?.sourceIdentities ?? ((_payload, _place, it) => it.values)
