import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { LOCALES } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'
import { ownRequest } from '@/platform/own-request'
import { PublicationRefused } from '@/publication/gates'
import { lockDocuments } from '@/writes/document-lock'

import { outputHash } from '../../core/change/output-hash'
import { withSourceIdentities } from '../../core/units/adopt'
import { compileDocument } from '../../core/units/compile'
import type { Schema, Values } from '../../core/units/field-schema'
import { noteOutputs } from '../store/outputs'
import { GLOBALS, type Place } from '../store/place'
import type { StoredUnit } from '../store/units-in-locale'
import { readDocument, schemaOf } from './document'
import { type Alignment, alignmentOf, editedElsewhere, type Saying } from './import-texts'

/** What became of a write-back. */
export type WrittenBack = {
  /** Keys of the units whose text was put into the document. */
  written: string[]
  /** Keys whose text somebody had changed in the document meanwhile: theirs was kept. */
  editedElsewhere: string[]
  /** Keys of units that the locale says nothing for. */
  missing: string[]
  /** Keys of texts in a block that lacks a word it cannot be without: it waits for that. */
  withheld: string[]
}

/** Where hooks see that a write is ours: it brings nothing that the desk does not know. */
const WRITE_BACK = 'translationWriteBack'

export const isWriteBack = (req: PayloadRequest): boolean => req.context[WRITE_BACK] === true

type Options = {
  user?: PayloadRequest['user']
  /**
   * The words are those that readers have already, only links changed: a locale whose newest
   * version is live stays so.
   */
  keepsLive?: boolean
}

/**
 * Puts what the desk says for one locale into a draft of that locale, in a transaction of its own
 * that holds the lock of the document. What somebody typed into the document meanwhile is never
 * overwritten. Live text stays as it is until somebody publishes.
 *
 * @throws Error when the document, read again, does not say what was written; nothing is kept then.
 */
export const writeBack = async (
  payload: Payload,
  place: Place,
  locale: string,
  { user, keepsLive = false }: Options = {},
): Promise<WrittenBack> => {
  const req = await createLocalReq(
    { user: user ?? undefined, context: { [WRITE_BACK]: true } },
    payload,
  )
  await initTransaction(req)
  try {
    await lockDocuments(req, place.collection, [place.id])
    const result = await compileInto(req, place, locale, keepsLive)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const compileInto = async (
  req: PayloadRequest,
  place: Place,
  locale: string,
  keepsLive: boolean,
): Promise<WrittenBack> => {
  const schema = schemaOf(req.payload, place)
  const document = await readDocument(req, place, locale)
  const sourceLocale = sourceLocaleOf(document)
  const saying = { schema, document, sourceLocale, locale }
  const alignment = await alignmentOf(req, place, saying)
  // What somebody types is theirs: it is taken over when they save it, not by whoever works here.
  const edited = editedElsewhere(alignment)
  const others = new Set(edited.map(({ unit }) => unit.key))
  const wanted = alignment.stored.filter(({ target, unit }) => target && !others.has(unit.key))
  const { data, missing, withheld } = compiled(schema, document, alignment, wanted, saying)
  const told = wanted.filter(({ unit }) => !withheld.includes(unit.key))
  if (Object.keys(data).length > 0) {
    const isUnchanged = told.every(isSaid)
    const staysLive = keepsLive && isUnchanged && (await isOnLine(req, place, locale, document))
    await update(req, place, locale, data, staysLive)
    await verify(req, place, saying, told)
  }
  await noteOutputs(
    req,
    locale,
    told.map(({ unitId, target }) => ({ unitId, outputHash: outputHash(target) })),
  )
  return {
    written: told.filter((it) => !isSaid(it)).map(({ unit }) => unit.key),
    editedElsewhere: [...others],
    missing,
    withheld,
  }
}

/** The newest version is what readers see: publishing it puts nothing on line but what we change. */
const isOnLine = async (
  req: PayloadRequest,
  { collection, id }: Place,
  locale: string,
  newest: Values,
): Promise<boolean> => {
  if (newest._status !== 'published' || collection === GLOBALS) return false
  const live = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id: id as number,
    locale: locale as 'en',
    depth: 0,
    fallbackLocale: false,
    overrideAccess: true,
    req: ownRequest(req),
  })
  return sharedRevision(live) === sharedRevision(newest)
}

const sharedRevision = (document: object): unknown =>
  (document as { revision?: { shared?: unknown } }).revision?.shared

/** The document says already what the desk does. */
const isSaid = ({ target, outputHash: known }: StoredUnit) => outputHash(target) === (known ?? null)

const compiled = (
  schema: Schema,
  document: Values,
  { source, said, removed }: Alignment,
  told: readonly StoredUnit[],
  { locale, sourceLocale }: Pick<Saying, 'locale' | 'sourceLocale'>,
) =>
  compileDocument(
    schema,
    source,
    // Paragraphs written before identities were shared are those that we read them as.
    withSourceIdentities(schema, source.document, document, { removed, isGuessing: true }),
    new Map(told.map(({ unit, target = [] }) => [unit.key, target])),
    {
      removed,
      ownCodes: new Map([...said].map(([key, { ownCodes }]) => [key, ownCodes])),
      mirrored: directionOf(locale) !== directionOf(sourceLocale),
    },
  )

const directionOf = (locale: string) => LOCALES.find(({ code }) => code === locale)?.direction

const update = async (
  req: PayloadRequest,
  place: Place,
  locale: string,
  data: Values,
  staysLive: boolean,
): Promise<void> => {
  if (staysLive) {
    try {
      await save(req, place, locale, { ...data, _status: 'published' })
      return
    } catch (error) {
      // Refused before anything was written: what is live stays, and the draft waits for a person.
      if (!(error instanceof PublicationRefused)) throw error
    }
  }
  await save(req, place, locale, data)
}

const save = async (
  req: PayloadRequest,
  { collection, id }: Place,
  locale: string,
  data: Values,
): Promise<void> => {
  const draft = data._status !== 'published'
  const options = {
    data: data as never,
    locale: locale as 'en',
    draft,
    depth: 0,
    fallbackLocale: false as const,
    overrideAccess: true,
    req,
  }
  if (collection === GLOBALS) {
    await req.payload.updateGlobal({ ...options, slug: id as never })
    return
  }
  // Autosaved, so that an hour at the desk leaves one version and not two hundred.
  await req.payload.update({
    ...options,
    collection: collection as CollectionSlug,
    id: id as number,
    autosave: draft,
  })
}

const verify = async (
  req: PayloadRequest,
  place: Place,
  saying: Saying,
  told: readonly StoredUnit[],
): Promise<void> => {
  const document = await readDocument(req, place, saying.locale)
  const { said } = await alignmentOf(req, place, { ...saying, document })
  const lost = told.filter(
    ({ unit, target }) => outputHash(said.get(unit.key)?.content) !== outputHash(target),
  )
  if (lost.length === 0) return
  const keys = lost.map(({ unit }) => unit.key).join(', ')
  throw new Error(
    `${place.collection}/${place.id} in "${saying.locale}" does not say what was written for ${keys}; nothing was kept.`,
  )
}
