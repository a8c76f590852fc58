import { fileTypeFromBuffer } from 'file-type'

import type { UnusableFile } from './image'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** The kinds of files that may be offered for download, by their real type. */
export const DOCUMENT_TYPES: Record<string, string> = {
  'application/pdf': 'pdf',
  [`${OFFICE}.wordprocessingml.document`]: 'docx',
  [`${OFFICE}.presentationml.presentation`]: 'pptx',
  [`${OFFICE}.spreadsheetml.sheet`]: 'xlsx',
}

export type CheckedDocument = { data: Buffer; mimeType: string; extension: string }

/** Where a PDF and a ZIP say that they are complete: at their end, before at most a comment. */
const PDF_END_WITHIN = 2_048
const ZIP_END_WITHIN = 65_557

/** Reads an upload as a document, by its content and never by its name; it must be complete. */
export const checkDocument = async (upload: Buffer): Promise<CheckedDocument | UnusableFile> => {
  const type = await fileTypeFromBuffer(upload).catch(() => undefined)
  const extension = type && DOCUMENT_TYPES[type.mime]
  if (!extension) return { unusable: 'type', found: type?.mime ?? 'application/octet-stream' }
  return isComplete(upload, extension)
    ? { data: upload, mimeType: type.mime, extension }
    : { unusable: 'damaged' }
}

const isComplete = (upload: Buffer, extension: string): boolean =>
  extension === 'pdf'
    ? upload.subarray(-PDF_END_WITHIN).includes('%%EOF')
    : upload.subarray(-ZIP_END_WITHIN).includes(Buffer.from('PK\u0005\u0006', 'latin1'))
