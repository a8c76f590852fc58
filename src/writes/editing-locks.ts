import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'

const LOCKS = 'payload-locked-documents'
const AUTOSAVE = 'writes:autosave'

type SaveArguments = { autosave?: unknown; draft?: unknown }

/**
 * The arguments of a write with what the lock of an editor means here: it warns, and revisions
 * decide. Over REST Payload would refuse for five minutes whatever others save, in any language; it
 * still refuses to delete what somebody is writing in. Notes whether it is an autosave, too, and
 * so must be called before Payload unlocks.
 */
export const warnedByLocks = <A extends object>(
  req: PayloadRequest,
  operation: string,
  args: A,
): A => {
  // What is read meanwhile says nothing about the write.
  if (operation === 'read') return args
  // Each operation has arguments of its own; these two are read where they are there.
  const { autosave, draft } = args as SaveArguments
  req.context[AUTOSAVE] = operation === 'update' && Boolean(autosave && draft)
  return operation === 'update' ? { ...args, overrideLock: true } : args
}

/**
 * Lets the lock by which the panel warns a second editor outlive autosaves. Payload takes it away
 * with every save, two seconds after each key at the latest
 * (https://github.com/payloadcms/payload/issues/11604), and no hook stands between. A save that
 * somebody asks for still gives the document free, and so does leaving its form.
 */
export const keepingEditingLocks = (
  database: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(database, (adapter) => {
    const deleteMany = adapter.deleteMany.bind(adapter)
    adapter.deleteMany = async (removal) => {
      if (removal.collection === LOCKS && removal.req?.context?.[AUTOSAVE]) return
      await deleteMany(removal)
    }
  })
