'use client'

import { useCallback, useEffect, useState } from 'react'

import { ApiFault, ask } from './api'
import { useDeskContext } from './desk-context'

/** A link by which a partner without an account reads the document and suggests. */
export type ReviewLink = {
  id: number
  name: string
  expiresAt: string
  revokedAt: string | null
  suggestions: number
  notes: readonly { by?: string | null; text: string; at: string }[]
}

export type MadeLink = ReviewLink & { url: string }

/** The links of a document in one locale that still open something, the newest first. */
export const useReviewLinks = () => {
  const { place } = useDeskContext()
  const [links, setLinks] = useState<readonly ReviewLink[]>()
  const [fault, setFault] = useState<string>()
  const attempt = useCallback(async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      const done = await work
      setFault(undefined)
      return done
    } catch (error) {
      setFault(error instanceof ApiFault ? error.message : String(error))
      return undefined
    }
  }, [])
  useEffect(() => {
    const { collection, id, locale } = place
    void attempt(
      ask<{ links: ReviewLink[] }>('GET', 'review-links', { collection, id, locale }).then(
        (answer) => setLinks(answer.links.filter(isOpen)),
      ),
    )
  }, [attempt, place])
  return {
    links,
    fault,
    make: async (name: string, days: number): Promise<MadeLink | undefined> => {
      const made = await attempt(ask<MadeLink>('POST', 'review-links', { ...place, name, days }))
      if (made) setLinks((before) => [made, ...(before ?? [])])
      return made
    },
    revoke: async (id: number): Promise<boolean> => {
      const revoked = await attempt(ask<ReviewLink>('DELETE', `review-links/${id}`))
      if (revoked) setLinks((before) => before?.filter((it) => it.id !== id))
      return revoked !== undefined
    },
  }
}

const isOpen = ({ expiresAt, revokedAt }: ReviewLink): boolean =>
  revokedAt === null && Date.parse(expiresAt) > Date.now()
