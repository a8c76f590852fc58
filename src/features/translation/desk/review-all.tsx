'use client'

import { useMemo } from 'react'

import { approvable } from '../core/desk/review'

import { useDeskContext } from './desk-context'
import { useDesk, useDeskStore } from './store'
import { useWords } from './words'

/** Approves in one step what says the very words that were approved before. */
export const ReviewAll = () => {
  const { say } = useWords()
  const { user } = useDeskContext()
  const store = useDeskStore()
  const units = useDesk((state) => state.units)
  const { selfReview, rights } = useDesk((state) => state.document)
  const keys = useMemo(() => approvable(units, { user, selfReview }), [units, user, selfReview])
  if (!rights.review || keys.length === 0) return null
  const approve = () => {
    for (const key of keys) store.dispatch({ type: 'asked', entry: { key, act: 'review' } })
  }
  return (
    <button className="desk-button" onClick={approve} title={say('approveAllWhy')} type="button">
      {say('approveAll', { count: keys.length })}
    </button>
  )
}
