import type { ArrayField, PayloadRequest } from 'payload'
import { array } from 'payload/shared'

import { checkFiles } from '@/content/resource-rules'
import { languageOfDocument } from '@/hooks/languages-of-files'

import { ruled } from './rule'
import { localizedText } from './text'

type FileRow = { document?: unknown; label?: unknown }

/** Files to download; their language is that of the document, their label tells versions apart. */
export const filesField = (): ArrayField => ({
  name: 'files',
  type: 'array',
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      required: true,
      index: true,
    },
    localizedText({ name: 'label' }),
  ],
  validate: ruled<FileRow[]>(array, async (files, { req }) => {
    const languages = await languagesOf(files, req)
    return checkFiles(files, (document) => languages.get(document))
  }),
})

const languagesOf = async (files: FileRow[], req: PayloadRequest) =>
  new Map(
    await Promise.all(
      files.map(
        async ({ document }) => [document, await languageOfDocument(document, req)] as const,
      ),
    ),
  )
