'use client'

import { useEffect, useState } from 'react'

import { ApiFault, ask, type Place } from './api'
import { useDesk } from './store'

/** Somebody else who has this document open, and the text they are in. */
export type Other = { name: string | null; key: string | null }

const BEAT_MS = 10_000

/** Tells every ten seconds which text is open here, and who else is in which. */
export const usePresence = (place: Place): readonly Other[] => {
  const active = useDesk((state) => state.active)
  const [others, setOthers] = useState<readonly Other[]>([])
  const [isThere, setThere] = useState(true)
  useEffect(() => {
    if (!isThere) return
    const beat = async () => {
      try {
        const answer = await ask<{ others: Other[] }>('POST', 'presence', {
          ...place,
          key: active ?? null,
        })
        setOthers(answer.others)
      } catch (error) {
        if (error instanceof ApiFault && error.status === 404) setThere(false)
        else setOthers([])
      }
    }
    const soon = setTimeout(() => void beat(), 500)
    const timer = setInterval(() => void beat(), BEAT_MS)
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
    }
  }, [place, active, isThere])
  useEffect(() => {
    if (!isThere) return
    const leave = () => {
      void fetch('/api/translation/presence', {
        method: 'POST',
        credentials: 'include',
        keepalive: true,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...place, key: null }),
      }).catch(() => {})
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [place, isThere])
  return others
}
