'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'

import { ask, type Place } from './api'

/** What a reader said of a text that is on line. */
export type ReaderReport = {
  id: number
  /** Of the text; null where the quote is in none. */
  key: string | null
  exact: string
  message: string | null
  suggestion: string | null
  createdAt: string
  /** A reply will reach somebody. */
  wantsAnswer: boolean
}

export type Reports = {
  open: readonly ReaderReport[]
  /** @throws ApiFault */
  close: (id: number, state: 'dismissed' | 'fixed', reply?: string) => Promise<void>
}

/** The open reports about a document in one locale, where the installation takes reports. */
export const useReports = (place: Place, isThere: boolean): Reports => {
  const [open, setOpen] = useState<readonly ReaderReport[]>([])
  useEffect(() => {
    if (!isThere) return
    const abort = new AbortController()
    const asked = { ...place, state: 'open', limit: '200' }
    ask<{ reports: ReaderReport[] }>('GET', 'reports', asked, abort.signal).then(
      ({ reports }) => setOpen(reports),
      // Texts can be translated without them.
      () => {},
    )
    return () => abort.abort()
  }, [isThere, place])
  const close = useCallback<Reports['close']>(async (id, state, reply) => {
    await ask('POST', `reports/${id}`, { state, ...(reply && { reply }) })
    setOpen((before) => before.filter((it) => it.id !== id))
  }, [])
  return useMemo(() => ({ open, close }), [open, close])
}
