import type { CollectionAfterChangeHook, CollectionConfig, Config, TaskConfig } from 'payload'

import { dayOf } from '@/content/publication-date'
import { say } from '@/messages/say'
import type { PublicationGate } from '@/publication/gates'

import { closingOf } from './core/closing'
import { closeTask, queueClosing } from './payload/close-task'

type Options = {
  /** The collection whose documents of the kind `vacancy` have a `vacancy.deadline`. */
  collection: string
}

/**
 * Takes vacancies off line in every language once nobody can apply any more, and lets none be
 * published then. The text stays in the panel: with a later deadline it can be published again.
 */
export const vacancies =
  ({ collection }: Options) =>
  (config: Config): Config => {
    const now = () => new Date()
    const custom = config.custom as { publicationGates?: PublicationGate[] } | undefined
    const gates = [...(custom?.publicationGates ?? []), stillOpen(collection, now)]
    return {
      ...config,
      collections: config.collections?.map((it) => (it.slug === collection ? closing(it) : it)),
      jobs: {
        ...config.jobs,
        tasks: [
          ...(config.jobs?.tasks ?? []),
          // Payload lists tasks of different inputs in one array typed by none of them.
          closeTask({ collection, now }) as unknown as TaskConfig,
        ],
      },
      custom: { ...custom, publicationGates: gates },
    }
  }

const closing = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), closeLater] },
})

const closeLater: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const closes = doc._status === 'published' ? closingOf(doc) : undefined
  if (!closes) return doc
  const waits = previousDoc?._status === 'published' ? closingOf(previousDoc) : undefined
  if (waits?.getTime() !== closes.getTime()) await queueClosing(req, doc.id, closes)
  return doc
}

const stillOpen =
  (collection: string, now: () => Date): PublicationGate =>
  ({ document, req, slug }) => {
    const closes = slug === collection ? closingOf(document) : undefined
    if (!closes || closes > now()) return []
    const { deadline } = document.vacancy as { deadline: string }
    return [say(req, 'vacancyClosed', { deadline: dayOf(deadline) })]
  }
