import type { Config, SanitizedConfig } from 'payload'

/** Answers a request, or hands it on to the layers below and to Payload in the end. */
export type RequestHandler = (request: Request) => Promise<Response>

/**
 * One concern around every request to `/api`: it may refuse, answer, or change what passes.
 * Features add layers through the config, so that the server imports no feature.
 */
export type RequestLayer = {
  name: string
  handle: (request: Request, next: RequestHandler) => Promise<Response>
}

/** What our own plugins keep in `config.custom`. */
type Custom = { requestLayers?: RequestLayer[] }

/** Adds a layer inside those already there: the first one added sees a request first. */
export const addRequestLayer = (config: Config, layer: RequestLayer): Config => {
  const custom = (config.custom ?? {}) as Custom
  return {
    ...config,
    custom: { ...custom, requestLayers: [...(custom.requestLayers ?? []), layer] },
  }
}

export const requestLayersOf = (config: SanitizedConfig): RequestLayer[] =>
  (config.custom as Custom | undefined)?.requestLayers ?? []

/** The layers wrapped around `innermost`, the first layer outermost. */
export const composeLayers = (
  layers: readonly RequestLayer[],
  innermost: RequestHandler,
): RequestHandler =>
  layers.reduceRight<RequestHandler>(
    (next, layer) => (request) => layer.handle(request, next),
    innermost,
  )
