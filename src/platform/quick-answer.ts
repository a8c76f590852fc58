import type { IncomingHttpHeaders } from 'node:http'

import type { Config, SanitizedConfig } from 'payload'

/** A request to `/api` as node:http read it, before anything is made of it. */
export type Asked = {
  method: string
  /** Path and query as they came. */
  url: string
  headers: IncomingHttpHeaders
  /** The body, where it has been read already. */
  body?: Buffer | undefined
}

export type QuickAnswer = {
  status: 200 | 304
  /** Names and values in turn. */
  headers: readonly string[]
  /** One character for each byte: node:http sends it in one piece with the headers. */
  body?: string
}

/**
 * Knows some answers by heart. It is asked first, before a Fetch request is made and any layer
 * sees it; what it does not answer goes the usual way.
 */
export type QuickAnswerer = (asked: Asked) => QuickAnswer | undefined

/** Says which request one stands for, before an answer to it is looked for. */
export type AskedReader = (asked: Asked) => Asked

type Custom = { quickAnswerers?: QuickAnswerer[]; askedReaders?: AskedReader[] }

export const addQuickAnswerer = (config: Config, answerer: QuickAnswerer): Config => {
  const custom = (config.custom ?? {}) as Custom
  return {
    ...config,
    custom: { ...custom, quickAnswerers: [...(custom.quickAnswerers ?? []), answerer] },
  }
}

export const addAskedReader = (config: Config, reader: AskedReader): Config => {
  const custom = (config.custom ?? {}) as Custom
  return {
    ...config,
    custom: { ...custom, askedReaders: [...(custom.askedReaders ?? []), reader] },
  }
}

/** The first answer that anybody knows. */
export const quickAnswererOf = (config: SanitizedConfig): QuickAnswerer => {
  const { askedReaders = [], quickAnswerers = [] } = (config.custom ?? {}) as Custom
  return (asked) => {
    let read = asked
    for (const reader of askedReaders) read = reader(read)
    for (const answerer of quickAnswerers) {
      const answer = answerer(read)
      if (answer) return answer
    }
    return undefined
  }
}
