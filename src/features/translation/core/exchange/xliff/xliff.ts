import type { Bytes, SizeLimit } from '../bounded-text'
import type { ExchangeFile, ReturnedFile } from '../model'
import { xliffFileOf } from './from-exchange'
import type { XliffProfile } from './profiles'
import { readXliff } from './read-xliff'
import { returnedOfXliff } from './to-returned'
import { writeXliff } from './write-xliff'

/** Documents for one translator as XLIFF 1.2 strict, one `<file>` each. */
export const toXliff = (files: readonly ExchangeFile[], profile: XliffProfile = 'xliff'): string =>
  writeXliff(files.map((file) => xliffFileOf(file, profile)))

/**
 * What a translator's XLIFF brought back, one entry for each `<file>`.
 *
 * @throws ExchangeError when the file is refused as a whole.
 */
export const fromXliff = async (bytes: Bytes, limit: SizeLimit): Promise<ReturnedFile[]> =>
  (await readXliff(bytes, limit)).map(returnedOfXliff)
