import type { CollectionConfig } from 'payload'

import { type FilePlaces, keyOfKept } from './kept-files'
import { sendFile } from './send-file'

/** As Payload types it: what always answers, or what never does. */
export type PayloadFileHandler = NonNullable<
  Exclude<CollectionConfig['upload'], boolean | undefined>['handlers']
>[number]

/** May answer a request for the file of a document, whose access Payload has checked. */
export type FileHandler = (
  ...asked: Parameters<PayloadFileHandler>
) => Promise<Response | undefined>

/** Sends a file from where it stays. */
export const serveKept =
  (places: FilePlaces): PayloadFileHandler =>
  async ({ headers, payload }, { params: { filename } }) => {
    const { store } = places
    const key = keyOfKept(places, filename)
    const sent = key && (await sendFile(headers, { store, key, etag: `"${filename}"` }))
    if (sent) return sent
    payload.logger.error({ filename }, 'a document names a file that is not there')
    return new Response(null, { status: 404 })
  }
