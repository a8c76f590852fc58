import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'

import { askedIn, type Move, type Plain, type Values } from './notes'
import { refusal } from './refusal'

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/**
 * `beforeOperation`: notes whether a write is to move documents. One that says so of the trash
 * writes nothing else, and is no draft, or readers would go on seeing what is in the trash.
 *
 * @throws APIError 400 when it writes something else as well, with the names of that.
 */
export const askMove: NonNullable<Hooks['beforeOperation']>[number] = ({
  args,
  collection,
  operation,
  req,
}) => {
  const asked = operation === 'update' ? askedOf(args, Boolean(collection.trash), req) : undefined
  note(req, collection.slug, operation, asked)
  if (!asked || asked.kind === 'plain') return args
  if (asked.kind === 'offLine') return { ...args, autosave: false }
  const { data = {}, publishAllLocales, publishSpecificLocale } = args as Arguments
  const { deletedAt, _status, ...others } = data
  const flags = { publishAllLocales, publishSpecificLocale }
  const named = [
    ...(req.file ? ['file'] : Object.keys(others)),
    ...Object.entries(flags).flatMap(([name, value]) => (value ? [name] : [])),
  ]
  if (named.length > 0) throw refusal(req, 'trashMoveOnly', 400, { fields: named.join(', ') })
  // What it says of its status the move itself sees to.
  return { ...args, data: { deletedAt }, draft: false, autosave: false }
}

/** The same for a global, of which there is no trash. */
export const askGlobalMove: NonNullable<GlobalHooks['beforeOperation']>[number] = ({
  args,
  global,
  operation,
  req,
}) => {
  const asked = operation === 'update' ? askedOf(args, false, req) : undefined
  note(req, global.slug, operation, asked)
  return asked?.kind === 'offLine' ? { ...args, autosave: false } : args
}

/** A request reads between asking and writing, and may write several times one after the other. */
const note = (
  req: PayloadRequest,
  slug: string,
  operation: string,
  asked: Move | Plain | undefined,
): void => {
  if (!['create', 'restoreVersion', 'update'].includes(operation)) return
  if (asked) askedIn(req).set(slug, asked)
  else askedIn(req).delete(slug)
}

type Arguments = {
  data?: Values
  draft?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  trash?: boolean
  unpublishAllLocales?: unknown
}

const askedOf = (
  args: unknown,
  hasTrash: boolean,
  { file }: PayloadRequest,
): Move | Plain | undefined => {
  const { data = {}, draft, trash, ...flags } = args as Arguments
  const { deletedAt, _status: status } = data
  if (hasTrash && deletedAt) return { kind: 'toTrash' }
  if (hasTrash && deletedAt === null && trash === true) return { kind: 'back', status }
  const { publishAllLocales, publishSpecificLocale, unpublishAllLocales } = flags
  if (draft || publishAllLocales || publishSpecificLocale || unpublishAllLocales) return undefined
  if (status === undefined) return { kind: 'plain' }
  const isStatusAlone = Object.keys(data).length === 1 && !file
  return status === 'draft' && isStatusAlone ? { kind: 'offLine' } : undefined
}
