import type { Config, Payload, SanitizedConfig } from 'payload'

/**
 * Pages and files of a feature outside `/api` and the panel. What their answers say in headers wins
 * over what the server says of its pages.
 */
export type OwnPages = {
  /** Which paths, in lower case and decoded. */
  paths: RegExp
  /** Of GET (which also answers HEAD) and POST of a form; others are not handed on. */
  handle: (request: Request, payload: Payload) => Promise<Response>
}

type Custom = { ownPages?: OwnPages[] }

/** Features add their pages through the config, so that the server imports no feature. */
export const addOwnPages = (config: Config, pages: OwnPages): Config => {
  const custom = (config.custom ?? {}) as Custom
  return { ...config, custom: { ...custom, ownPages: [...(custom.ownPages ?? []), pages] } }
}

export const ownPagesOf = (config: SanitizedConfig): OwnPages[] =>
  (config.custom as Custom | undefined)?.ownPages ?? []
