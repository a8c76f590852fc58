import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionSlug,
  type GlobalSlug,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isLocale } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'
import { ownRequest } from '@/platform/own-request'

import type { Values } from '../../core/units/field-schema'
import { rightsIn } from '../rights'
import { GLOBALS, type Place } from '../store/place'
import { refused } from './endpoint'

/** Slugs of the collections that have something to translate, and `globals`. */
export const translatedCollections = (payload: Payload): string[] => [
  ...payload.config.collections.filter(({ versions }) => versions?.drafts).map(({ slug }) => slug),
  GLOBALS,
]

/** A document that somebody may read, as far as translating it goes. */
export type OpenDocument = { place: Place; sourceLocale: string; title: string }

/**
 * The document of an address, if the caller may read it.
 *
 * @throws APIError 404, also for one that the caller may not see; 400 where `locale` is its own.
 */
export const openDocument = async (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  locale?: string,
): Promise<OpenDocument> => {
  const [found] = await readable(req, collection, [id])
  if (!found) throw refused(req, 404, 'translationDocumentUnknown', { collection, id })
  if (found.sourceLocale === locale) throw refused(req, 400, 'translationOfSource', { locale })
  return found
}

/** Those of the documents that the caller may read, in the order of the ids. */
export const readable = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<OpenDocument[]> => {
  if (collection === GLOBALS) return readableGlobals(req, ids)
  const config = req.payload.collections[collection as CollectionSlug]?.config
  const wanted = ids.filter((id) => /^\d{1,9}$/.test(id))
  if (!config?.versions?.drafts || wanted.length === 0) return []
  const titled = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: wanted } },
    // Titles of every language, since the languages of the documents differ.
    locale: 'all',
    select: { sourceLocale: true, [titled.split('.')[0] ?? titled]: true } as never,
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req: ownRequest(req),
  })
  const found = new Map((docs as unknown as Values[]).map((it) => [String(it.id), it]))
  return wanted.flatMap((id) => {
    const document = found.get(id)
    if (!document) return []
    const sourceLocale = sourceLocaleOf(document)
    const title = titleOf(document[titled], sourceLocale) ?? id
    return [{ place: { collection, id: Number(id) }, sourceLocale, title }]
  })
}

const titleOf = (value: unknown, locale: string): string | undefined => {
  const words =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : value
  return typeof words === 'string' && words !== '' ? words : undefined
}

const readableGlobals = async (
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<OpenDocument[]> => {
  const found: OpenDocument[] = []
  for (const slug of slugs) {
    const config = req.payload.globals.config.find((it) => it.slug === slug)
    if (!config?.versions?.drafts) continue
    if (!(await config.access.read?.({ req }))) continue
    const document = await req.payload.findGlobal({
      slug: slug as GlobalSlug,
      draft: true,
      depth: 0,
      req: ownRequest(req),
    })
    const sourceLocale = sourceLocaleOf(document as { sourceLocale?: unknown })
    // A global has no title of its own: it is called as in the panel.
    const title = getTranslation(config.label, req.i18n)
    found.push({ place: { collection: GLOBALS, id: slug }, sourceLocale, title })
  }
  return found
}

/** Whether the caller may write a document in a locale at all, whatever the door. */
export const mayWrite = async (
  req: PayloadRequest,
  { collection, id }: Place,
  locale: string,
): Promise<boolean> => {
  const inLocale = isolateObjectProperty(req, ['locale'])
  if (isLocale(locale)) inLocale.locale = locale
  const update =
    collection === GLOBALS
      ? req.payload.globals.config.find(({ slug }) => slug === id)?.access.update
      : req.payload.collections[collection as CollectionSlug]?.config.access.update
  return (await update?.({ req: inLocale, id: id as number })) === true
}

/** Only who may write the source of a document answers for it. @throws APIError 403 */
export const mayWriteSource = async (
  req: PayloadRequest,
  place: Place,
  sourceLocale: string,
): Promise<void> => {
  const isAuthor = rightsIn(req.user, sourceLocale).translate
  if (isAuthor && (await mayWrite(req, place, sourceLocale))) return
  throw refused(req, 403, 'translationNoSourceRight', { locale: sourceLocale })
}
