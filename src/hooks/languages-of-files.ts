import {
  createDataloaderCacheKey,
  type FieldHook,
  getDataLoader,
  type PayloadRequest,
} from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'
import { joinedId } from '@/fields/id'

/** The languages that a resource's files are in, each once: `languages` of a resource. */
export const languagesOfFiles: FieldHook = async ({ siblingData, req }) => {
  const files: unknown = siblingData.files
  if (!Array.isArray(files)) return undefined
  const languages = await Promise.all(
    files.map((file: { document?: unknown }) => languageOfDocument(file.document, req)),
  )
  return [...new Set(languages.filter((language) => language !== undefined))].sort()
}

/**
 * The language of a document that is given whole or by its number. The files of all resources of a
 * list are asked for in one question.
 */
export const languageOfDocument = async (
  document: unknown,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const given = (document as { language?: unknown } | null | undefined)?.language
  if (typeof given === 'string') return given
  const id = joinedId(document)
  if (id === undefined) return undefined
  req.payloadDataLoader ??= getDataLoader(req)
  const found = (await req.payloadDataLoader.load(
    createDataloaderCacheKey({
      collectionSlug: 'documents',
      docID: id,
      depth: 0,
      currentDepth: 0,
      draft: false,
      fallbackLocale: false,
      // The language of a file is in no language; one for all makes one question.
      locale: SOURCE_LOCALE,
      overrideAccess: true,
      select: { language: true },
      showHiddenFields: false,
      transactionID: req.transactionID ?? '',
    }),
  )) as { language?: string } | null
  return found?.language
}
