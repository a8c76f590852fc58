'use client'

import { useForm, useUploadEdits } from '@payloadcms/ui'
import { useEffect } from 'react'

/** As the write of an upload expects it among the data; see src/uploads/stored-file.ts. */
const EDITS = 'uploadEdits'

/**
 * Sends a crop or a focal point with whatever button saves the picture. Payload (3.90) puts them
 * into the address of the form alone, which its buttons for drafts and for publishing replace by
 * addresses of their own (`elements/PublishButton`): what was chosen was lost without a word.
 */
export const CarryEdits = () => {
  const { uploadEdits } = useUploadEdits()
  const { dispatchFields } = useForm()
  const edits = Object.keys(uploadEdits ?? {}).length > 0 ? uploadEdits : undefined
  useEffect(() => {
    if (edits) dispatchFields({ type: 'UPDATE', path: EDITS, value: edits })
    else dispatchFields({ type: 'REMOVE', path: EDITS })
  }, [dispatchFields, edits])
  return null
}
