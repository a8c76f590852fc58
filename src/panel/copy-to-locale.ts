import {
  type CopyDataFromLocaleArgs,
  copyDataFromLocale,
} from '@payloadcms/ui/utilities/copyDataFromLocale'
import type { BasePayload, PayloadRequest } from 'payload'

/**
 * The button "Copy to locale" of the panel. Payload posts the whole document as it was read in the
 * other language; what is that language's own affair is taken out of it first. Its status would
 * publish the copy at once where the other language is on line; its slug is its address, which
 * translators may not set; and its revision names a state of the other language's text, so that
 * every copy over existing text would be refused as a write over somebody else's.
 *
 * @throws Forbidden, Refused or WriteConflict as any other write of that user; nothing is written.
 */
export const copyToLocale = (args: CopyDataFromLocaleArgs) =>
  copyDataFromLocale({ ...args, req: writingWordsOnly(args) })

/** The request with a Payload whose updates leave out what does not belong to the target. */
const writingWordsOnly = ({ overrideData, req }: CopyDataFromLocaleArgs): PayloadRequest => {
  const { payload } = req
  const own = (data: object) => wordsOf(data, { isForeign: overrideData === true })
  const copying = Object.create(payload, {
    update: { value: (to: Write) => payload.update({ ...to, data: own(to.data), req } as never) },
    updateGlobal: {
      value: (to: Write) => payload.updateGlobal({ ...to, data: own(to.data), req } as never),
    },
  }) as BasePayload
  return Object.create(req, { payload: { value: copying } }) as PayloadRequest
}

type Write = { data: object }

/** Without overwriting, the revision is the target's, and guards what others write meanwhile. */
const wordsOf = (data: object, { isForeign }: { isForeign: boolean }): object => {
  const { _status, revision, slug, ...words } = data as Record<string, unknown>
  if (!isForeign) return { ...words, revision }
  const { shared } = (revision ?? {}) as { shared?: number }
  return { ...words, revision: { shared } }
}
