import type { Config, PayloadRequest, SanitizedConfig } from 'payload'

import type { ContentTag } from '@/content/content-tags'

/** Hears inside the transaction of `req` what it has changed past Payload's own operations. */
export type ChangeListener = (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  tags: readonly ContentTag[],
) => Promise<void>

type Custom = { changeListeners?: ChangeListener[] }

export const addChangeListener = (config: Config, listener: ChangeListener): Config => {
  const custom = (config.custom ?? {}) as Custom
  return {
    ...config,
    custom: { ...custom, changeListeners: [...(custom.changeListeners ?? []), listener] },
  }
}

/**
 * Tells that the public answers made from these may be others now. What is written through
 * Payload's operations is heard of anyway; this is for SQL of one's own.
 */
export const tellChange = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  tags: readonly ContentTag[],
): Promise<void> => {
  for (const listener of listenersOf(req.payload.config)) await listener(req, tags)
}

const listenersOf = (config: SanitizedConfig): ChangeListener[] =>
  (config.custom as Custom | undefined)?.changeListeners ?? []
