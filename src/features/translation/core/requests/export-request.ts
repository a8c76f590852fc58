import { STATES, type State } from '../unit'
import { listOf, locale, names, needed, oneOf, readParameters } from './parameters'
import { MOST_ITEMS } from './queue-request'

/** What files can be, with what the web calls them and how their names end. */
export const FILE_FORMATS = {
  xliff: { type: 'application/xliff+xml; charset=utf-8', extension: 'xlf' },
  'xliff-omegat': { type: 'application/xliff+xml; charset=utf-8', extension: 'omegat.xlf' },
  po: { type: 'text/x-gettext-translation; charset=utf-8', extension: 'po' },
  tmx: { type: 'application/x-tmx+xml; charset=utf-8', extension: 'tmx' },
} as const
export type FileFormat = keyof typeof FILE_FORMATS

export type ExportRequest = {
  locale: string
  collection: string
  /** Undefined: all of the collection. */
  ids?: readonly string[]
  states?: readonly State[]
  format: FileFormat
}

type Known = { locales: readonly string[]; collections: readonly string[] }

/** What every file is asked for with. */
export const FILE_PARAMETERS = {
  state: listOf(STATES),
  // The keys of an object are strings to TypeScript.
  format: needed(oneOf(Object.keys(FILE_FORMATS) as FileFormat[])),
}

/** What `GET /api/translation/export` is asked for. @throws RequestFault */
export const readExportRequest = (given: URLSearchParams, known: Known): ExportRequest => {
  const { id, state, ...rest } = readParameters(given, {
    locale: needed(locale(known.locales)),
    collection: needed(oneOf(known.collections)),
    id: names(MOST_ITEMS),
    ...FILE_PARAMETERS,
  })
  return { ...rest, ids: id, states: state }
}

/**
 * A name by which a person finds the file again: `events-12-fifth-summit.fr.xlf`, or
 * `events.fr.po` for several documents. ASCII, as every system can store it.
 */
export const fileNameOf = (
  { collection, locale: into, format }: Pick<ExportRequest, 'collection' | 'format' | 'locale'>,
  documents: readonly { id: string; title: string }[],
): string => {
  const [first] = documents
  const one = documents.length === 1 && first ? [first.id, slugOf(first.title)] : []
  const name = [collection, ...one].filter((part) => part !== '').join('-')
  return `${name}.${into}.${FILE_FORMATS[format].extension}`
}

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .split(/[\s-]+/)
    .slice(0, 8)
    .join('-')
    .slice(0, 60)
