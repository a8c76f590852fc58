'use client'

import { useCallback, useEffect, useState } from 'react'

import type { DeskUnit } from '../core/desk/answer'

import { ApiFault, ask } from './api'
import { useDeskContext } from './desk-context'

export const COMMENT_KINDS = ['note', 'question', 'source-issue'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

type Said = { id: number; body: string; at: string; author: { id: string; name: string | null } }

export type Comment = Said & {
  kind: CommentKind
  resolvedAt: string | null
  mayResolve?: boolean
  replies: readonly Said[]
}

/** What is said of the open text; `undefined` where the installation has no comments. */
export const useComments = ({ key }: Pick<DeskUnit, 'key'>) => {
  const { place } = useDeskContext()
  const [comments, setComments] = useState<readonly Comment[]>()
  const load = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const answer = await ask<{ comments: Comment[] }>(
          'GET',
          'comments',
          { ...place, key },
          signal,
        )
        setComments(answer.comments)
      } catch (error) {
        if (!(error instanceof ApiFault)) throw error
      }
    },
    [place, key],
  )
  useEffect(() => {
    const abort = new AbortController()
    // Whoever runs down the list asks for nothing on the way.
    const timer = setTimeout(() => void load(abort.signal), 300)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [load])
  return {
    comments,
    add: async (kind: CommentKind, body: string) => {
      await ask('POST', 'comments', { ...place, key, kind, body })
      await load()
    },
    resolve: async (id: number, resolved: boolean) => {
      await ask('PATCH', `comments/${id}`, { resolved })
      await load()
    },
  }
}
