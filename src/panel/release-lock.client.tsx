'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import { type LockedThing, releaseAddress, shows } from './release-address'

/**
 * Gives a document free when its writer leaves it. Payload does so in forms without autosave only:
 * with autosave it has no lock left by then, while ours outlives that (src/writes/editing-locks.ts).
 * Whoever just closes the window says so with the last request that a browser lets through.
 */
export const ReleaseLock = () => {
  const { collectionSlug, documentLockState: lock, globalSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const account = user?.id
  const accounts = user?.collection

  useEffect(() => {
    const thing = thingOf({ collectionSlug, globalSlug, id })
    if (!thing || !account || !accounts) return
    const release = () => {
      if (holderOf(lock?.current?.user) !== account) return
      const address = releaseAddress(api, thing, { relationTo: accounts, value: account })
      fetch(address, { method: 'DELETE', keepalive: true }).catch(() => {
        // Nobody is there any more to be told; the lock ends by itself some minutes later.
      })
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      // The address changes after this. Another view or language of the document is no leaving.
      setTimeout(() => {
        if (!shows(location.pathname, admin, thing)) release()
      })
    }
  }, [account, accounts, admin, api, collectionSlug, globalSlug, id, lock])
  return null
}

type OpenForm = { collectionSlug?: string; globalSlug?: string; id?: number | string }

/** Nothing while a document is new: nobody else can open it. */
const thingOf = ({ collectionSlug, globalSlug, id }: OpenForm): LockedThing | undefined => {
  if (globalSlug) return { globalSlug }
  return collectionSlug && id ? { relationTo: collectionSlug, value: id } : undefined
}

/** Payload knows who holds a lock as an account, or as the id of one. */
const holderOf = (user: unknown): unknown =>
  typeof user === 'object' && user !== null && 'id' in user ? user.id : user
