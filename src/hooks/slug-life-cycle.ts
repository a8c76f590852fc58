import {
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Config,
  type Field,
  type FieldHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import type { Word } from '@/content/fault'
import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { isSlug, SLUG_MAX } from '@/content/slug'
import { decideSlug } from '@/content/slug-life-cycle'
import { localeView } from '@/fields/locale-view'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import type { PublicationGate } from '@/publication/gates'
import { publishesEveryLocale } from '@/publication/publishing'
import { slugGate } from './slug-gate'
import { holdersOf } from './slug-holders'
import { noteAddresses, redirectOldAddresses } from './slug-redirects'

/**
 * A duplicate is a draft in every locale: Payload alone copies the status of the locales that the
 * duplicating request is not in. `data` is the copy with all its locales.
 */
const startAsDraft: FieldHook = ({ data }) => {
  if (data) delete data._status
  return null
}

/** A request that publishes every language brings the slug of its own; the others are stored. */
const lockEveryLocale: FieldHook = ({ req, siblingDocWithLocales, value }) => {
  if (publishesEveryLocale(req) && siblingDocWithLocales)
    siblingDocWithLocales.publishedSlug = { ...(siblingDocWithLocales.slug as object | undefined) }
  return value
}

/**
 * Where the slug under which a locale was last published is kept: it locks the slug, also after an
 * unpublishing, and tells the old address when the slug changes. Only the hooks below write it.
 */
const publishedSlugField: Field = {
  name: 'publishedSlug',
  type: 'text',
  localized: true,
  hidden: true,
  access: { create: () => false, update: () => false },
  custom: { translation: { policy: 'never' } },
  hooks: { beforeDuplicate: [startAsDraft], beforeChange: [lockEveryLocale] },
}

/** Gives every collection with a slug its life cycle: made, locked, checked, redirected. */
export const slugLifeCycle =
  () =>
  (config: Config): Config => {
    const titles = new Map(
      config.collections?.flatMap(({ slug, fields }): [string, string][] => {
        const field = fieldsOf(fields).find((it) => 'name' in it && it.name === 'slug')
        const from: unknown = field?.custom?.slugFrom
        return typeof from === 'string' ? [[slug, from]] : []
      }),
    )
    const gates = (config.custom?.publicationGates ?? []) as PublicationGate[]
    return {
      ...config,
      custom: { ...config.custom, publicationGates: [...gates, slugGate(titles)] },
      collections: config.collections?.map((collection) => {
        const from = titles.get(collection.slug)
        return from === undefined ? collection : withLifeCycle(collection, from)
      }),
    }
  }

const fieldsOf = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab ? [] : fieldsOf(tab.fields)))
    if (field.type === 'row' || field.type === 'collapsible') return fieldsOf(field.fields)
    return [field]
  })

const withLifeCycle = (collection: CollectionConfig, from: string): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, publishedSlugField],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      ({ args, req }) => {
        // Of the operation itself: Payload hands a duplication to its creation with this mark.
        req.context.duplicating = isDuplication(args)
        return args
      },
    ],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), settleSlug(from)],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), noteAddresses],
    afterChange: [...(collection.hooks?.afterChange ?? []), redirectOldAddresses],
  },
})

const isDuplication = (args: unknown): boolean =>
  (args as { duplicateFromID?: unknown }).duplicateFromID != null

/** A document as one language is about to be written, and as it was. */
type Write = {
  data: Record<string, unknown>
  stored: Record<string, unknown> | undefined
  duplicating: boolean
}

/** What was decided for one language. */
type Settled = { locale: Locale; slug: string | null; chosen: boolean; publishing: boolean }

const settleSlug =
  (from: string): CollectionBeforeValidateHook =>
  async ({ collection, context, data, originalDoc, req }) => {
    if (!data || data.deletedAt) return data
    const duplicating = context.duplicating === true
    const isAll = req.locale === 'all'
    const locales = isAll ? LOCALE_CODES : isLocale(req.locale) ? [req.locale] : []
    const settled = locales.map((locale) =>
      isAll
        ? decide(from, locale, {
            data: localeView(collection.flattenedFields, data, locale),
            // Only a new document is written in all languages at once.
            stored: undefined,
            duplicating,
          })
        : decide(from, locale, { data, stored: originalDoc, duplicating }),
    )
    const slugs = await freeSlugs(settled, {
      collection: collection.slug,
      from,
      id: originalDoc?.id,
      pathIn: (locale) => (isAll ? `slug.${locale}` : 'slug'),
      req,
    })
    const [only] = settled
    if (!isAll) {
      if (!only) return data
      const slug = slugs.get(only.locale) ?? null
      return { ...data, slug, ...(only.publishing ? { publishedSlug: slug } : {}) }
    }
    const published = settled.filter((it) => it.publishing)
    return {
      ...data,
      slug: Object.fromEntries(slugs),
      publishedSlug: Object.fromEntries(
        published.map(({ locale }) => [locale, slugs.get(locale) ?? null]),
      ),
    }
  }

const decide = (from: string, locale: Locale, { data, stored, duplicating }: Write): Settled => {
  // The fields of a slug and its title are texts, which the records cannot know.
  const text = (values: typeof stored, name: string) => values?.[name] as string | null | undefined
  const decision = decideSlug({
    given: text(data, 'slug'),
    stored: text(stored, 'slug'),
    title: text(data, from),
    storedTitle: text(stored, from),
    published: text(stored, 'publishedSlug'),
    duplicating,
  })
  return { ...decision, locale, publishing: data._status === 'published' }
}

type Place = {
  collection: string
  from: string
  id: unknown
  pathIn: (locale: Locale) => string
  req: PayloadRequest
}

/**
 * The slugs to store. One that is missing, malformed or taken is refused where it is published or
 * was chosen; a taken one that a draft's title gave is left empty.
 */
const freeSlugs = async (
  settled: readonly Settled[],
  { collection, from, id, pathIn, req }: Place,
): Promise<Map<Locale, string | null>> => {
  const refusals: { path: string; message: string }[] = []
  const refuse = (locale: Locale, ...[key, parameters]: [MessageKey, Record<string, Word>?]) =>
    refusals.push({ path: pathIn(locale), message: say(req, key, parameters) })
  const holders = await holdersOf(settled, { collection, from, id, req })
  const slugs = settled.flatMap(
    ({ locale, slug, chosen, publishing }): [Locale, string | null][] => {
      const holder = holders.find((it) => slug && it.slug?.[locale] === slug)
      if (publishing && !slug) refuse(locale, 'slugMissing')
      else if (slug && chosen && !isSlug(slug))
        refuse(locale, 'slugMalformed', { slug, max: SLUG_MAX })
      else if (slug && holder && (publishing || chosen)) {
        const title = (holder[from] as Partial<Record<Locale, string>> | undefined)?.[locale] ?? ''
        refuse(locale, 'slugTaken', { slug, title, id: holder.id })
      }
      return slug || pathIn(locale) === 'slug' ? [[locale, holder ? null : slug]] : []
    },
  )
  if (refusals.length > 0) throw new ValidationError({ collection, errors: refusals, req }, req.t)
  return new Map(slugs)
}
