/** What a webhook wants to be told of; an empty list of collections or locales means all. */
export type Interest = {
  events: readonly string[]
  collections: readonly string[]
  locales: readonly string[]
}

/** An event without a collection or locale is about none in particular, and passes that filter. */
export const isInterestedIn = (
  { events, collections, locales }: Interest,
  event: { type: string; collection?: string; locale?: string },
): boolean =>
  events.includes(event.type) &&
  isAmong(collections, event.collection) &&
  isAmong(locales, event.locale)

const isAmong = (wanted: readonly string[], one: string | undefined): boolean =>
  wanted.length === 0 || one === undefined || wanted.includes(one)
