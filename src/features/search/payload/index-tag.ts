import type { PayloadRequest } from 'payload'

import { documentTag } from '@/content/content-tags'
import { tellChange } from '@/platform/content-changes'

/** What every search is answered from: which words stand where depends on all documents at once. */
export const INDEX = documentTag('search', 'index')

/** Tells that searches may be answered otherwise once the transaction of `req` is committed. */
export const tellIndexChange = (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<void> => tellChange(req, [INDEX])
