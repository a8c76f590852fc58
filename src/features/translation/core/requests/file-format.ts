import { RequestFault } from './request-fault'

/** What a file is by how it begins; a declaration and comments before it say nothing. */
export type DetectedFormat = 'xliff' | 'po' | 'tmx'

/**
 * Recognizes a translator's file. OmegaT's profile is told apart in the file itself.
 *
 * @param start the first kilobytes of the file
 * @throws RequestFault `fileFormatUnknown`
 */
export const formatOf = (start: string): DetectedFormat => {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  const element = ELEMENT.exec(text)?.[1]
  if (element === 'xliff' || element === 'tmx') return element
  // Refused as what it is by the reader, which knows why.
  if (/^<(\?xml|!DOCTYPE|!--|xliff)/i.test(text) && element === undefined) return 'xliff'
  if (/^(#|msgid|msgctxt|domain)/.test(text) && !text.startsWith('#!')) return 'po'
  throw new RequestFault('fileFormatUnknown', { known: ['XLIFF 1.2', 'PO'] })
}

/** The first element, behind the declaration, comments and a document type. */
const ELEMENT =
  /^(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?[^>]*>\s*)*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/
