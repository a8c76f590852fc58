'use client'

import type { DeskWord } from '@/messages/translation-desk'

import type { Notice } from '../core/desk/state'

import { useDesk } from './store'
import { useWords } from './words'

/** Says what has just happened to whoever does not see it. */
export const LiveRegion = () => {
  const { say } = useWords()
  const notice = useDesk((state) => state.notice)
  return (
    <p aria-live="polite" className="desk-hidden" role="status">
      {notice && <span key={notice.count}>{spoken(notice, say)}</span>}
    </p>
  )
}

export const spoken = (
  { word, left = 0, message = '' }: Notice,
  say: ReturnType<typeof useWords>['say'],
): string => say(WORDS[word], { left, message })

const WORDS: Readonly<Record<Notice['word'], DeskWord>> = {
  saved: 'saved',
  confirmed: 'confirmed',
  approved: 'approved',
  rejected: 'rejectedSaid',
  kept: 'kept',
  reopened: 'reopened',
  blocked: 'blocked',
  changedMeanwhile: 'changedMeanwhile',
  refused: 'notSaved',
}
