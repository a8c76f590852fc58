import type { Config, PayloadRequest } from 'payload'

import type { Localized } from '@/content/locales'

/** A kind of event that webhooks can be told of, as `cache.invalidated`. */
export type WebhookEventType = { type: string; label: Localized }

/** Something that happened, as webhooks tell it. */
export type WebhookEvent = {
  type: string
  /** What JSON can hold. Readers of the public site must be allowed to see all of it. */
  data: Record<string, unknown>
  /** The collection and locale it is about: webhooks that name others are not told. */
  collection?: string
  locale?: string
}

/** Queues events for whoever wants them, in the transaction of `req` where it has one. */
export type WebhookQueue = (req: PayloadRequest, events: readonly WebhookEvent[]) => Promise<void>

/** What our own plugins keep in `config.custom`. */
type Custom = { webhookEvents?: WebhookEventType[]; webhookQueue?: WebhookQueue }

/**
 * Lets webhooks offer these kinds of events, so that features which make them need not know the
 * feature which sends them. Must come before the plugin that sends webhooks.
 */
export const addWebhookEvents = (config: Config, types: readonly WebhookEventType[]): Config =>
  withCustom(config, (custom) => ({
    webhookEvents: [...(custom.webhookEvents ?? []), ...types],
  }))

export const webhookEventsOf = ({ custom }: Pick<Config, 'custom'>): WebhookEventType[] =>
  (custom as Custom | undefined)?.webhookEvents ?? []

/** Names who sends webhooks. */
export const setWebhookQueue = (config: Config, webhookQueue: WebhookQueue): Config =>
  withCustom(config, () => ({ webhookQueue }))

/** Tells webhooks of events; nothing happens where nobody sends any. */
export const queueWebhookEvents: WebhookQueue = async (req, events) => {
  const { webhookQueue } = (req.payload.config.custom ?? {}) as Custom
  await webhookQueue?.(req, events)
}

const withCustom = (config: Config, more: (custom: Custom) => Custom): Config => {
  const custom = (config.custom ?? {}) as Custom
  return { ...config, custom: { ...custom, ...more(custom) } }
}
