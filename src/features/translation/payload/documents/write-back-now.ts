import type { PayloadRequest } from 'payload'

import type { Place } from '../store/place'
import { type WrittenBack, writeBack } from './write-back'
import { queueWriteBack } from './write-back-task'

/**
 * Puts what the desk says into the draft at once. What was decided at the desk stands whatever
 * becomes of this: when it fails, a job tries again, and the answer is `queued`.
 */
export const writeBackNow = async (
  req: PayloadRequest,
  place: Place,
  locale: string,
): Promise<WrittenBack | 'queued'> => {
  try {
    return await writeBack(req.payload, place, locale, { user: req.user })
  } catch (error) {
    req.payload.logger.error(
      { err: error },
      `${place.collection}/${place.id} could not be written in "${locale}"; a job tries again.`,
    )
    await queueWriteBack(req, place, [locale])
    return 'queued'
  }
}
