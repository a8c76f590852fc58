import {
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Config,
  type Field,
  type FieldHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { isSlug, SLUG_MAX } from '@/content/slug'
import { decideSlug } from '@/content/slug-life-cycle'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

import { redirectOldAddress } from './slug-redirects'

/**
 * A duplicate is a draft in every locale: Payload alone copies the status of the locales that the
 * duplicating request is not in. `data` is the copy with all its locales.
 */
const startAsDraft: FieldHook = ({ data }) => {
  if (data) delete data._status
  return null
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
  custom: { translation: { policy: 'none' } },
  hooks: { beforeDuplicate: [startAsDraft] },
}

/** Gives every collection with a slug its life cycle: made, locked, checked, redirected. */
export const slugLifeCycle =
  () =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) => {
      const slug = fieldsOf(collection.fields).find((it) => 'name' in it && it.name === 'slug')
      const from: unknown = slug?.custom?.slugFrom
      return typeof from === 'string' ? withLifeCycle(collection, from) : collection
    }),
  })

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
    afterChange: [...(collection.hooks?.afterChange ?? []), redirectOldAddress],
  },
})

const isDuplication = (args: unknown): boolean =>
  (args as { duplicateFromID?: unknown }).duplicateFromID != null

const settleSlug =
  (from: string): CollectionBeforeValidateHook =>
  async ({ collection, context, data, originalDoc, req }) => {
    // Several locales at once are the business of imports, which bring their own slugs.
    if (!data || data.deletedAt || req.locale === 'all') return data
    const decision = decideSlug({
      given: data.slug,
      stored: originalDoc?.slug,
      title: data[from],
      storedTitle: originalDoc?.[from],
      published: originalDoc?.publishedSlug,
      duplicating: context.duplicating === true,
    })
    const publishing = data._status === 'published'
    const refuse = refusal(collection.slug, req)
    if (publishing && !decision.slug) throw refuse('slugMissing', {})
    if (decision.slug && decision.chosen && !isSlug(decision.slug))
      throw refuse('slugMalformed', { slug: decision.slug, max: SLUG_MAX })
    const holder = decision.slug
      ? await holderOf({
          collection: collection.slug,
          slug: decision.slug,
          id: originalDoc?.id,
          req,
        })
      : undefined
    if (holder && (publishing || decision.chosen))
      throw refuse('slugTaken', {
        slug: decision.slug ?? '',
        title: String(holder[from] ?? ''),
        id: String(holder.id),
      })
    const slug = holder ? null : decision.slug
    return { ...data, slug, ...(publishing ? { publishedSlug: slug } : {}) }
  }

/** The other document that has the slug in the locale of the request, in the trash as well. */
const holderOf = async (args: {
  collection: string
  slug: string
  id: unknown
  req: PayloadRequest
}): Promise<Record<string, unknown> | undefined> => {
  const { docs } = await args.req.payload.find({
    // Named by the config, so it exists; the generated union of slugs cannot know that.
    collection: args.collection as 'topics',
    where: {
      slug: { equals: args.slug },
      ...(args.id === undefined ? {} : { id: { not_equals: args.id } }),
    },
    locale: args.req.locale as 'en',
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    req: args.req,
  })
  return docs[0] as Record<string, unknown> | undefined
}

const refusal =
  (collection: string, req: PayloadRequest) =>
  (key: MessageKey, parameters: Record<string, string | number>): ValidationError =>
    new ValidationError(
      { collection, errors: [{ path: 'slug', message: say(req, key, parameters) }], req },
      req.t,
    )
