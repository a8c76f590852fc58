import type { PayloadRequest } from 'payload'

import { boundedText } from '../../core/exchange/bounded-text'
import { ExchangeError } from '../../core/exchange/exchange-error'
import { RequestFault } from '../../core/requests/request-fault'

/** A file that somebody sent, small enough to be held. */
export type ReceivedFile = { bytes: Uint8Array; name?: string }

/** A translator's file of 20,000 texts has a tenth of it. */
export const MOST_BYTES = 20_000_000

/** What a form adds around its file. */
const FORM_BYTES = 100_000

/**
 * The file of a request: the field `file` of a form, else the body itself. Counted while it arrives,
 * so that no more of it is ever held than is allowed.
 *
 * @throws ExchangeError `exchangeTooLarge`; RequestFault `bodyNoFile`.
 */
export const receivedFile = async (
  req: PayloadRequest,
  maxBytes = MOST_BYTES,
): Promise<ReceivedFile> => {
  const type = req.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/form-data')
  const body = await bounded(req, isForm ? maxBytes + FORM_BYTES : maxBytes)
  if (!isForm) {
    if (body.byteLength === 0) throw new RequestFault('bodyNoFile')
    return { bytes: body }
  }
  const file = await fileOfForm(body, type)
  if (file.size > maxBytes) throw tooLarge(maxBytes)
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 200) }
}

/** The file as text. @throws ExchangeError `exchangeNotUtf8` */
export const textOfFile = async ({ bytes }: ReceivedFile): Promise<string> => {
  const pieces: string[] = []
  for await (const piece of boundedText([bytes], { maxBytes: MOST_BYTES })) pieces.push(piece)
  return pieces.join('')
}

const bounded = async (req: PayloadRequest, maxBytes: number): Promise<Buffer> => {
  const declared = Number(req.headers.get('content-length') ?? 0)
  if (declared > maxBytes) throw tooLarge(maxBytes)
  const pieces: Uint8Array[] = []
  let size = 0
  // Node's streams can be iterated; the types of the web's cannot yet.
  const body = (req.body ?? []) as unknown as AsyncIterable<Uint8Array>
  for await (const piece of body) {
    size += piece.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const fileOfForm = async (body: Buffer, type: string): Promise<File> => {
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData()
    const file = form.get('file')
    if (file instanceof File && file.size > 0) return file
  } catch {
    // A form that cannot be read brings no file.
  }
  throw new RequestFault('bodyNoFile')
}

const tooLarge = (maxBytes: number) =>
  new ExchangeError('exchangeTooLarge', {}, { max: Math.floor(maxBytes / 1_000_000) })
