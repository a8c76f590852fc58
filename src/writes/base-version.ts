import type { PayloadRequest, Where } from 'payload'

import { ownRequest } from '@/platform/own-request'

import type { Values } from './core/tree'
import { configOf, type WrittenThing } from './written-thing'

/**
 * The content that a revision of one part names, in one locale, from the stored versions.
 * `undefined` when it is no longer there: pruned, overwritten by an autosave, or never versioned.
 */
export const contentAt = async (
  thing: WrittenThing,
  part: 'locale' | 'shared',
  revision: unknown,
  { req, locale }: { req: PayloadRequest; locale: string },
): Promise<Values | undefined> => {
  // What was never written in a locale was empty there.
  if (part === 'locale' && revision === 0) return {}
  if (typeof revision !== 'number' || revision === 0 || !configOf(thing).versions) return undefined
  const named: Where = { [`version.revision.${part}`]: { equals: revision } }
  const options = {
    limit: 1,
    pagination: false,
    depth: 0,
    // Names one of the configured locales, which the generated types list.
    locale: locale as 'en',
    fallbackLocale: false as const,
    overrideAccess: true,
    showHiddenFields: true,
    req: ownRequest(req),
  }
  const { docs } = thing.collection
    ? await req.payload.findVersions({
        ...options,
        collection: thing.collection.slug,
        where: { and: [{ parent: { equals: thing.id } }, named] },
      })
    : await req.payload.findGlobalVersions({
        ...options,
        slug: thing.global.slug as never,
        where: named,
      })
  return (docs[0] as { version?: Values } | undefined)?.version
}
