import type { CollectionConfig } from 'payload'

import { countField } from '@/fields/count'
import { languageField } from '@/fields/standards'
import { localizedText, titleField } from '@/fields/text'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { checkDocument, DOCUMENT_TYPES } from '@/uploads/document'
import { inspectUpload } from '@/uploads/inspect'

import { contentCollection } from './content-collection'

const MEGABYTE = 1_000_000

/** Files to download, each in one language. */
export const Documents: CollectionConfig = contentCollection({
  slug: 'documents',
  labels: {
    singular: label('Document', 'Document', 'Documento', 'وثيقة'),
    plural: label('Documents', 'Documents', 'Documentos', 'الوثائق'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.library,
    defaultColumns: ['title', 'language', 'filename', 'filesize'],
    listSearchableFields: ['title', 'filename'],
  },
  upload: {
    mimeTypes: Object.keys(DOCUMENT_TYPES),
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [
      inspectUpload({
        maxBytes: 50 * MEGABYTE,
        allowed: 'PDF, DOCX, PPTX, XLSX',
        read: checkDocument,
      }),
    ],
  },
  fields: [
    titleField({ name: 'title' }),
    languageField({ required: true, index: true }),
    countField({ name: 'pages', min: 1 }),
    localizedText({ name: 'edition' }),
    { name: 'accessible', type: 'checkbox', defaultValue: false },
  ],
})
