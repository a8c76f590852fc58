import type { Bytes, SizeLimit } from '../bounded-text'
import type { ExchangeFile, ReturnedFile } from '../model'
import { poFileOf } from './from-exchange'
import { readPo } from './read-po'
import { returnedOfPo } from './to-returned'
import { writePo } from './write-po'

/** Documents of one pair of languages as one PO file. */
export const toPo = (files: readonly ExchangeFile[], exportedAt: Date): string =>
  writePo(poFileOf(files, exportedAt))

/**
 * What a translator's PO file brought back.
 *
 * @throws ExchangeError when the file is refused as a whole.
 */
export const fromPo = async (bytes: Bytes, limit: SizeLimit): Promise<ReturnedFile> =>
  returnedOfPo(await readPo(bytes, limit))
