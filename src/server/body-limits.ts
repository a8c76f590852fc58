import { GRAPHQL_PATH } from '@/platform/graphql-path'

const KB = 1_024
const MB = 1_024 * KB

/** How a body is treated: held and checked whole, or streamed on to whoever parses it. */
export type BodyKind = {
  name: 'json' | 'graphql' | 'form' | 'multipart' | 'file' | 'action'
  limit: number
  whole: boolean
}

/** The kind of body that a path and content type announce, with its limit in bytes. */
export const bodyKind = (path: string, contentType: string | undefined): BodyKind => {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (!isApi(path)) return { name: 'action', limit: 8 * MB, whole: false }
  if (path === GRAPHQL_PATH) return { name: 'graphql', limit: 256 * KB, whole: true }
  if (type === 'multipart/form-data') return { name: 'multipart', limit: 55 * MB, whole: false }
  if (FILE_TYPES.test(type ?? '')) return { name: 'file', limit: 55 * MB, whole: false }
  if (type === 'application/x-www-form-urlencoded')
    return { name: 'form', limit: 2 * MB, whole: true }
  return { name: 'json', limit: 2 * MB, whole: true }
}

/** What people type into a page of ours, whatever the content type claims. */
export const PAGE_FORM: BodyKind = { name: 'form', limit: 512 * KB, whole: true }

/** Files that are sent as they are: who reads them checks what they are, and keeps a narrower limit. */
const FILE_TYPES =
  /^(application\/(octet-stream|xml|x-xliff\+xml|xliff\+xml|x-tmx\+xml|x-tbx\+xml)|text\/(csv|xml|x-gettext-translation|x-po))$/

export const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/')

/** A limit as people say it. */
export const sayBytes = (bytes: number): string =>
  bytes >= MB ? `${bytes / MB} MB` : `${bytes / KB} KB`
