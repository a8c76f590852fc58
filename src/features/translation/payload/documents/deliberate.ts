import type { PayloadRequest } from 'payload'

/** How a document is being saved, as far as the arguments of the operation tell. */
export type Save = {
  /** Typing that saves itself. Translators are told only of what somebody saved on purpose. */
  isAutosave: boolean
  /** The version for editors only; without it the save changes what readers see. */
  isDraft: boolean
  /** The texts of all locales come from another document, which nobody has read in this one. */
  isDuplicate: boolean
}

const SAVE = 'translationSave'
const WRITING = 'translationIsWritten'

type Arguments = {
  autosave?: unknown
  draft?: unknown
  duplicateFromID?: unknown
  publishAllLocales?: unknown
  data?: { _status?: unknown }
}

/** Notes in `beforeOperation` what later hooks of the same write are not told. */
export const noteSave = (req: PayloadRequest, operation: string, args: Arguments): void => {
  const isWrite = operation === 'create' || operation === 'update'
  req.context[WRITING] = isWrite
  if (!isWrite) return
  // Payload publishes what says so, whatever else the request says of drafts.
  const publishes = args.data?._status === 'published' || Boolean(args.publishAllLocales)
  const isDraft = isOn(args.draft) && !publishes
  const isDuplicate = args.duplicateFromID !== undefined && args.duplicateFromID !== null
  req.context[SAVE] = { isAutosave: isOn(args.autosave) && isDraft, isDraft, isDuplicate }
}

export const saveOf = ({ context }: PayloadRequest): Save =>
  (context[SAVE] as Save | undefined) ?? { isAutosave: false, isDraft: false, isDuplicate: false }

/** Whether the documents read now are those of a write, before and after it. */
export const isWriting = ({ context }: PayloadRequest): boolean => context[WRITING] === true

const isOn = (flag: unknown): boolean => flag === true || flag === 'true'
