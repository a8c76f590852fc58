import type { FieldHook, PayloadRequest } from 'payload'

/** The languages that a resource's files are in, each once: `languages` of a resource. */
export const languagesOfFiles: FieldHook = async ({ siblingData, req }) => {
  const files: unknown = siblingData.files
  if (!Array.isArray(files)) return undefined
  const languages = await Promise.all(
    files.map((file: { document?: unknown }) => languageOfDocument(file.document, req)),
  )
  return [...new Set(languages.filter((language) => language !== undefined))].sort()
}

/** The language of a document that is given whole or by its number; loaded once per request. */
export const languageOfDocument = async (
  document: unknown,
  req: PayloadRequest,
): Promise<string | undefined> => {
  if (typeof document === 'object' && document !== null)
    return (document as { language?: string }).language
  if (typeof document !== 'number' && typeof document !== 'string') return undefined
  const found = await req.payload.findByID({
    collection: 'documents',
    id: document,
    depth: 0,
    select: { language: true },
    disableErrors: true,
    req,
  })
  return found?.language
}
