import type { Config } from 'payload'

import { dayOf } from '@/content/publication-date'
import { say } from '@/messages/say'
import { addRound } from '@/platform/rounds'
import type { PublicationGate } from '@/publication/gates'

import { isClosed } from './core/closing'
import { closeVacancies } from './payload/close-vacancies'

type Options = {
  /** The collection whose documents of the kind `vacancy` have a `vacancy.deadline`. */
  collection: string
}

const EVERY_MS = 60_000

/**
 * Takes vacancies off line in every language once nobody can apply any more, and lets none be
 * published then. The text stays in the panel: with a later deadline it can be published again.
 */
export const vacancies =
  ({ collection }: Options) =>
  (config: Config): Config => {
    const custom = config.custom as { publicationGates?: PublicationGate[] } | undefined
    const gates = [...(custom?.publicationGates ?? []), stillOpen(collection)]
    return addRound(
      { ...config, custom: { ...custom, publicationGates: gates } },
      {
        name: 'closed vacancies',
        everyMs: EVERY_MS,
        go: async (payload) => {
          const closed = await closeVacancies(payload, { collection, now: new Date() })
          if (closed > 0) payload.logger.info({ closed }, 'vacancies are closed and off line')
        },
      },
    )
  }

const stillOpen =
  (collection: string): PublicationGate =>
  ({ document, req, slug }) => {
    if (slug !== collection || !isClosed(document, new Date())) return []
    const { deadline } = document.vacancy as { deadline: string }
    return [say(req, 'vacancyClosed', { deadline: dayOf(deadline) })]
  }
