import {
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { joinedId } from '@/fields/id'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

/** Deeper trees are a mistake or a loop that was there before this rule. */
const DEEPEST = 20

type Node = { id: number; title?: string | null; name?: string | null; parent?: unknown }

/** Refuses a parent that is the document itself or below it, in drafts as well as on line. */
export const noCycle =
  (collection: CollectionSlug): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    const id: unknown = originalDoc?.id
    if (id === undefined || !data?.parent) return data
    const lines = await linesAbove(collection, data.parent, req)
    if (lines.flat().some((ancestor) => ancestor.id === id))
      throw refusal(collection, req, 'parentCycle', {
        title: data.title ?? originalDoc?.title ?? '',
      })
    return data
  }

/** Refuses a third level: a parent that has a parent, or one for a document that has children. */
export const oneLevel =
  (collection: 'topics'): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data?.parent) return data
    const id: unknown = originalDoc?.id
    const lines = await linesAbove(collection, data.parent, req)
    const title = data.name ?? originalDoc?.name ?? ''
    if (id !== undefined && lines.some(([parent]) => parent?.id === id))
      throw refusal(collection, req, 'parentCycle', { title })
    const isThird = lines.some((line) => line.length > 1)
    if (isThird || (await hasChildren(collection, id, req)))
      throw refusal(collection, req, 'parentTooDeep', {})
    return data
  }

/**
 * The documents above, the nearest first: once by the parents on line, once by those of the latest
 * drafts, since either may close a circle. What is in the trash is one of them, since it may come
 * back. A line stops where it has come round to itself.
 */
export const linesAbove = async (
  collection: CollectionSlug,
  parent: unknown,
  req: PayloadRequest,
): Promise<Node[][]> => [
  await lineAbove(collection, parent, false, req),
  await lineAbove(collection, parent, true, req),
]

const lineAbove = async (
  collection: CollectionSlug,
  parent: unknown,
  draft: boolean,
  req: PayloadRequest,
): Promise<Node[]> => {
  const found: Node[] = []
  let next = joinedId(parent)
  while (next !== undefined && found.length < DEEPEST && !found.some(({ id }) => id === next)) {
    const node = (await req.payload.findByID({
      collection,
      id: next,
      depth: 0,
      draft,
      trash: true,
      disableErrors: true,
      req,
    })) as Node | null
    if (!node) break
    found.push(node)
    next = joinedId(node.parent)
  }
  return found
}

const hasChildren = async (collection: 'topics', id: unknown, req: PayloadRequest) => {
  if (typeof id !== 'number') return false
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      where: { parent: { equals: id } },
      draft,
      trash: true,
      depth: 0,
      limit: 1,
      pagination: false,
      req,
    })
    if (docs.length > 0) return true
  }
  return false
}

const refusal = (
  collection: string,
  req: PayloadRequest,
  key: MessageKey,
  parameters: Record<string, string | number>,
) =>
  new ValidationError(
    { collection, errors: [{ path: 'parent', message: say(req, key, parameters) }], req },
    req.t,
  )
