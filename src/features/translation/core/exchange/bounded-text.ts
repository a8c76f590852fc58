import { ExchangeError } from './exchange-error'

/** A file as it arrives: never held whole before it is known to be small enough. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export type SizeLimit = {
  maxBytes: number
  /** What the sender said (`Content-Length`); more than allowed is refused before the first byte. */
  declaredBytes?: number
}

const MEGABYTE = 1_000_000

/**
 * What to allow, in bytes. A large document makes a file of 0.1 MB. PO is less because its parser
 * keeps the process busy for as long as it reads (some 0.3 s for a megabyte).
 */
export const LARGEST = { xliff: 20 * MEGABYTE, po: 5 * MEGABYTE, tmx: 500 * MEGABYTE } as const

/**
 * The file as text, piece by piece. Only UTF-8 is read, with or without a byte order mark: every
 * translator's tool can write it, and guessing encodings damages texts silently.
 *
 * @throws ExchangeError `exchangeTooLarge` by declared and by real size, `exchangeNotUtf8`.
 */
export async function* boundedText(bytes: Bytes, limit: SizeLimit): AsyncGenerator<string> {
  if ((limit.declaredBytes ?? 0) > limit.maxBytes) throw tooLarge(limit)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let read = 0
  for await (const piece of bytes) {
    if (read === 0) refuseUtf16(piece)
    read += piece.byteLength
    if (read > limit.maxBytes) throw tooLarge(limit)
    const text = decoded(() => decoder.decode(piece, { stream: true }))
    if (text !== '') yield text
  }
  const rest = decoded(() => decoder.decode())
  if (rest !== '') yield rest
}

/** The whole file as one string, for readers that need it so. */
export const wholeText = async (bytes: Bytes, limit: SizeLimit): Promise<string> => {
  const pieces: string[] = []
  for await (const piece of boundedText(bytes, limit)) pieces.push(piece)
  return pieces.join('')
}

const tooLarge = ({ maxBytes }: SizeLimit) =>
  new ExchangeError('exchangeTooLarge', {}, { max: Math.max(1, Math.floor(maxBytes / MEGABYTE)) })

/** UTF-16 has a mark, or a zero byte beside the first letter; as UTF-8 it could pass for text. */
const refuseUtf16 = (piece: Uint8Array): void => {
  const [first, second] = piece
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || first === 0 || second === 0) {
    throw new ExchangeError('exchangeNotUtf8', {}, { encoding: 'UTF-16' })
  }
}

const decoded = (decode: () => string): string => {
  try {
    return decode()
  } catch {
    throw new ExchangeError('exchangeNotUtf8', {}, { encoding: '?' })
  }
}
