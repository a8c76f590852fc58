import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import type { ExchangeFile } from '../../core/exchange/model'
import { toPo } from '../../core/exchange/po/po'
import type { TmxUnit } from '../../core/exchange/tmx/document'
import { writeTmx } from '../../core/exchange/tmx/write-tmx'
import { toXliff } from '../../core/exchange/xliff/xliff'
import {
  type ExportRequest,
  FILE_FORMATS,
  FILE_PARAMETERS,
  fileNameOf,
  readExportRequest,
} from '../../core/requests/export-request'
import { locale, readParameters } from '../../core/requests/parameters'
import { documentsToTranslate, exchangeFileOf, type Leaving } from '../exchange/gather'
import { worksIn } from './caller'
import { readable, translatedCollections } from './documents'
import { refused, translationEndpoint } from './endpoint'
import { jobOf } from './jobs'

/** Of one file; a reader of ours takes as many back. */
const MOST_UNITS = 20_000

/**
 * `GET /api/translation/export`: documents for one locale as a file for translators' tools. 404
 * when a document is not there or no text is left; 413 when it would be more than one file holds.
 */
export const exportEndpoint: Endpoint = translationEndpoint('get', 'export', async (req) => {
  const known = { locales: LOCALE_CODES, collections: translatedCollections(req.payload) }
  const asked = readExportRequest(req.searchParams, known)
  worksIn(req, asked.locale)
  return fileOf(req, asked, asked.collection, await documentsOf(req, asked))
})

/** `GET /api/translation/jobs/:id/export`: the documents of a job in one file. */
export const jobExportEndpoint: Endpoint = translationEndpoint(
  'get',
  'jobs/:id/export',
  async (req) => {
    const { state: states, format } = readParameters(req.searchParams, {
      ...FILE_PARAMETERS,
      // Every read has one; a job has its own.
      locale: locale(LOCALE_CODES),
    })
    const job = await jobOf(req)
    worksIn(req, job.locale)
    const documents: Leaving[] = []
    for (const [collection, ids] of job.documents) {
      documents.push(...(await readable(req, collection, ids)))
    }
    return fileOf(req, { locale: job.locale, states, format }, `job-${job.id}`, documents)
  },
)

type File = Pick<ExportRequest, 'format' | 'locale' | 'states'>

const fileOf = async (
  req: PayloadRequest,
  asked: File,
  name: string,
  documents: readonly Leaving[],
): Promise<Response> => {
  const files = await filesOf(req, asked, documents)
  if (files.length === 0) throw refused(req, 404, 'exportEmpty')
  const fileName = fileNameOf(
    { ...asked, collection: name },
    files.map(({ documentId: id, title }) => ({ id, title })),
  )
  return new Response(await written(files, asked), {
    headers: {
      'Content-Type': FILE_FORMATS[asked.format].type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}

const filesOf = async (
  req: PayloadRequest,
  asked: File,
  documents: readonly Leaving[],
): Promise<ExchangeFile[]> => {
  const files: ExchangeFile[] = []
  let units = 0
  for (const document of documents) {
    const file = await exchangeFileOf(req, document, asked)
    if (file.units.length === 0) continue
    units += file.units.length
    if (units > MOST_UNITS) throw refused(req, 413, 'exportTooLarge', { max: MOST_UNITS })
    files.push(file)
  }
  return files
}

const documentsOf = async (
  req: PayloadRequest,
  { collection, ids, locale }: ExportRequest,
): Promise<Leaving[]> => {
  const wanted = ids ?? (await documentsToTranslate(req, collection, locale))
  const found = await readable(req, collection, wanted)
  const missing = ids?.find((id) => !found.some(({ place }) => String(place.id) === id))
  if (missing !== undefined) {
    throw refused(req, 404, 'translationDocumentUnknown', { collection, id: missing })
  }
  const [only] = found
  if (ids?.length === 1 && only?.sourceLocale === locale) {
    throw refused(req, 400, 'translationOfSource', { locale })
  }
  return found.filter(({ sourceLocale }) => sourceLocale !== locale)
}

const written = async (
  files: readonly ExchangeFile[],
  asked: Pick<File, 'format'>,
): Promise<string> => {
  switch (asked.format) {
    case 'po':
      return toPo(files, new Date())
    case 'tmx':
      return memoryOf(files)
    default:
      return toXliff(files, asked.format)
  }
}

const memoryOf = async (files: readonly ExchangeFile[]): Promise<string> => {
  const pieces: string[] = []
  const source = files[0]?.sourceLocale ?? ''
  for await (const piece of writeTmx(files.flatMap(memoryUnits), source)) pieces.push(piece)
  return pieces.join('')
}

/** What people have confirmed, of the source as it is. */
const memoryUnits = (file: ExchangeFile): TmxUnit[] =>
  file.units.flatMap(({ unit, target, state, stale, sourceLocale, locale }) =>
    target && !stale && (state === 'translated' || state === 'reviewed')
      ? [
          {
            tuid: `${file.collection}/${file.documentId}/${unit.key}`,
            props: { 'x-state': state },
            ...{ sourceLocale, targetLocale: locale, source: unit.content, target },
          },
        ]
      : [],
  )
