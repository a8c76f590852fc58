import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Locale, SOURCE_LOCALE } from '@/content/locales'

import type { Place } from '../store/place'

/**
 * What the demo brings in some languages as a language model wrote it, read by nobody who
 * translates: the five seed pages and what they show. By slug in the source language.
 */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  articles: [
    'national-league-of-cities-and-strong-cities-network-join-forces',
    'strong-cities-network-september-updates',
  ],
  events: [
    'cities-in-western-canada-and-the-western-united-states',
    'fourth-global-summit',
    'widening-the-lens',
    'rehabilitation-and-reintegration',
    'the-potential-of-cities-against-hate-speech',
    'global-local-cooperation-with-the-gctf',
    'mayoral-meeting',
    'local-leaders-and-the-un-counter-terrorism-committee',
    'the-new-york-city-model',
  ],
  initiatives: ['transatlantic-dialogue-initiative'],
  pages: ['resource-hub'],
  reports: [
    'preventing-hate-and-strengthening-social-cohesion-victoria',
    'revitalising-the-international-steering-committee-summary',
    'the-role-of-cities-un-general-assembly-side-event-summary',
  ],
  resources: [
    'ten-actions-for-cities',
    'strong-cities-network-fact-sheet-2021',
    'the-hague-mayoral-declaration-and-action-plan',
    'transatlantic-ten-key-findings-and-recommendations',
    'transatlantic-ten-key-findings-in-2023',
    'transatlantic-ten-key-findings-in-2024',
  ],
}

const UNREAD_IN: ReadonlySet<Locale> = new Set(['es', 'ar'])

/** Why it is on line, in the log of releases. */
export const WHY_UNREAD =
  'Demonstration: a language model wrote this and no translator has read it; readers are told so.'

/** Whether what the demo brings for a document in a locale is such text. */
export type IsUnread = (place: Place, locale: Locale) => boolean

/** Finds the documents that the demo brings unread texts for, by their address. */
export const unreadTexts = async (req: PayloadRequest): Promise<IsUnread> => {
  const unread = new Set<string>()
  for (const [collection, slugs] of Object.entries(UNREAD)) {
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { slug: { in: [...slugs] } },
      ...{ locale: SOURCE_LOCALE, draft: true, depth: 0, select: {} },
      ...{ pagination: false, overrideAccess: true },
    })
    for (const { id } of docs) unread.add(`${collection}/${id}`)
  }
  return ({ collection, id }, locale) => UNREAD_IN.has(locale) && unread.has(`${collection}/${id}`)
}
