import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

import type { Word } from '@/content/fault'
import { redirectFault } from '@/content/redirect'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import { isRouted } from '@/platform/routes'

import { addressesOf } from './addresses'

/** A chain longer than this is not followed by browsers either. */
const LONGEST_CHAIN = 20

/** Refuses a redirect that leads nowhere, to two places, or back to itself. */
export const checkRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const redirect = { ...originalDoc, ...data }
  const fault = redirectFault(redirect)
  if (fault) throw refusal(req, fault.field, fault.fault, fault.parameters)
  const loop = await loopOf(redirect, req)
  if (loop)
    throw refusal(req, 'to', 'redirectLoop', { from: redirect.from, path: loop.join(' → ') })
  return data
}

type Row = { id?: number | string; from: string; url?: string | null; to?: unknown }

/** The addresses that lead back to where the redirect starts, or undefined when none do. */
const loopOf = async (redirect: Row, req: PayloadRequest): Promise<string[] | undefined> => {
  const seen: string[] = []
  let next = await targetsOf(redirect, req)
  while (next.length > 0 && seen.length < LONGEST_CHAIN) {
    if (next.includes(redirect.from)) return [...seen, redirect.from]
    seen.push(...next)
    const { docs } = await req.payload.find({
      collection: 'redirects',
      where: { from: { in: next }, ...(redirect.id ? { id: { not_equals: redirect.id } } : {}) },
      depth: 0,
      pagination: false,
      req,
    })
    const reached = await Promise.all(docs.map((row) => targetsOf(row as Row, req)))
    next = reached.flat().filter((path) => !seen.includes(path))
  }
  return undefined
}

/** The addresses on this site that a redirect leads to: one per language of its document. */
const targetsOf = async ({ url, to }: Row, req: PayloadRequest): Promise<string[]> => {
  if (url) return url.startsWith('/') ? [url] : []
  const target = to as { relationTo?: string; value?: unknown } | null | undefined
  const collection = target?.relationTo
  if (!collection || !isRouted(collection) || target.value == null) return []
  const id = typeof target.value === 'object' ? (target.value as { id: number }).id : target.value
  const addresses = await addressesOf(collection, Number(id), req)
  return Object.values(addresses.get(Number(id)) ?? {})
}

const refusal = (
  req: PayloadRequest,
  path: string,
  key: MessageKey,
  parameters?: Record<string, Word>,
): ValidationError =>
  new ValidationError(
    { collection: 'redirects', errors: [{ path, message: say(req, key, parameters) }], req },
    req.t,
  )
