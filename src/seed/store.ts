import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/content/locales'

type Data = Record<string, unknown>

/** What one locale says of a document, and whether readers see it. */
export type Saying = { locale: Locale; published: boolean; data: Data }

/**
 * Stores a new document in all its locales at once: the rows are those that creating it and then
 * saving each further locale through the Local API would leave, without the versions in between.
 * All validations and `before` hooks run, once per locale as they would there; `after` hooks do
 * not, since they tell the world of a change and nobody has seen this document yet.
 *
 * One write instead of two per locale, because seeding through the API takes 30 ms per write.
 *
 * @throws ValidationError as the Local API does.
 */
export const storeInAllLocales = async (args: {
  payload: Payload
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  sayings: readonly Saying[]
}): Promise<number | string> => {
  const { payload, req, collection } = args
  const { main, version } = await prepared(args)
  const doc = await payload.db.create({ collection: collection.slug, data: main, req })
  const now = new Date().toISOString()
  if (collection.versions) {
    await payload.db.createVersion({
      autosave: false,
      collectionSlug: collection.slug,
      createdAt: now,
      updatedAt: now,
      parent: doc.id,
      // The adapter's type wants a whole document; this is one, typed by its fields.
      versionData: { ...version, createdAt: doc.createdAt, updatedAt: doc.updatedAt } as never,
      req,
    })
  }
  return doc.id
}

/** Published locales first: what readers see is settled before drafts are added to the version. */
const inOrder = (sayings: readonly Saying[]): Saying[] => {
  const rank = ({ locale, published }: Saying) =>
    (published ? 0 : LOCALE_CODES.length) + LOCALE_CODES.indexOf(locale)
  return sayings.toSorted((a, b) => rank(a) - rank(b))
}

/** The document as readers get it, and as editors do, with their drafts in further locales. */
const prepared = async (args: Parameters<typeof storeInAllLocales>[0]) => {
  const { payload, collection, sayings } = args
  const anyPublished = sayings.some(({ published }) => published)
  let main: Data = {}
  let version: Data = {}
  for (const saying of inOrder(sayings)) {
    const req = await createLocalReq(
      { locale: saying.locale, fallbackLocale: false, req: args.req },
      payload,
    )
    version = await processed({ collection, saying, withLocales: version, req })
    const belongsInMain = anyPublished ? saying.published : saying.locale === SOURCE_LOCALE
    if (belongsInMain) main = structuredClone(version)
  }
  return { main, version }
}

/** One locale's data, validated, hooked and merged into what the other locales have said. */
const processed = async (args: {
  collection: SanitizedCollectionConfig
  saying: Saying
  withLocales: Data
  req: PayloadRequest
}): Promise<Data> => {
  const { collection, saying, withLocales, req } = args
  const { context } = req
  const where = {
    collection,
    context,
    doc: {},
    fields: collection.fields,
    global: null,
    operation: 'create' as const,
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingDoc: {},
  }
  let data: Data = { ...saying.data, _status: saying.published ? 'published' : 'draft' }
  await beforeValidateTraverseFields({ ...where, data, siblingData: data })
  for (const hook of [...collection.hooks.beforeValidate, ...collection.hooks.beforeChange]) {
    const changed: unknown = await hook({
      collection,
      context,
      data,
      operation: 'create',
      originalDoc: {},
      req,
    })
    if (changed) data = changed as Data
  }
  const mergeLocaleActions: (() => Promise<void> | void)[] = []
  const errors: ValidationFieldError[] = []
  await beforeChangeTraverseFields({
    ...where,
    data,
    docWithLocales: withLocales,
    errors,
    fieldLabelPath: '',
    mergeLocaleActions,
    siblingData: data,
    siblingDocWithLocales: withLocales,
    skipValidation: !saying.published,
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  for (const merge of mergeLocaleActions) await merge()
  return data
}
