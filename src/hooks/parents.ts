import {
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

/** Deeper trees are a mistake or a loop that was there before this rule. */
const DEEPEST = 20

type Node = {
  id: number | string
  title?: string | null
  name?: string | null
  slug?: string | null
  parent?: unknown
}

/** Refuses a parent that is the document itself or below it, also in drafts. */
export const noCycle =
  (collection: CollectionSlug): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    const id = originalDoc?.id
    if (id === undefined || !data?.parent) return data
    const ancestors = await ancestorsOf(collection, data.parent, req)
    if (ancestors.some((ancestor) => ancestor.id === id))
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
    const [parent, grandparent] = await ancestorsOf(collection, data.parent, req)
    const title = data.name ?? originalDoc?.name ?? ''
    if (parent?.id === originalDoc?.id) throw refusal(collection, req, 'parentCycle', { title })
    const children =
      originalDoc?.id === undefined
        ? 0
        : (
            await req.payload.count({
              collection,
              where: { parent: { equals: originalDoc.id } },
              req,
            })
          ).totalDocs
    if (grandparent || children > 0) throw refusal(collection, req, 'parentTooDeep', {})
    return data
  }

/** The documents above, the nearest first; stops where a tree has come round to itself. */
export const ancestorsOf = async (
  collection: CollectionSlug,
  parent: unknown,
  req: PayloadRequest,
): Promise<Node[]> => {
  const found: Node[] = []
  let next = idOf(parent)
  while (next !== undefined && found.length < DEEPEST && !found.some(({ id }) => id === next)) {
    const node = (await req.payload.findByID({
      collection,
      id: next,
      depth: 0,
      disableErrors: true,
      req,
    })) as Node | null
    if (!node) break
    found.push(node)
    next = idOf(node.parent)
  }
  return found
}

const idOf = (reference: unknown): number | string | undefined => {
  const id =
    typeof reference === 'object' && reference !== null ? (reference as Node).id : reference
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
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
