import type { FlattenedField, Payload } from 'payload'
import sharp from 'sharp'

/** A document per collection to try the table on, and what a request may send about it. */
export type Specimen = {
  collection: string
  published: number
  draft: number
  version: number
  /** A localized line: what a translator is there for. */
  words: string
  /** An unlocalized value and another one for it. */
  shared: { name: string; value: unknown }
}

let made = 0

const PICTURE = await sharp({
  create: { width: 1600, height: 1200, channels: 3, background: '#357' },
})
  .png()
  .toBuffer()
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n')

/** Makes a published document (English only) and a draft in each given collection. */
export const specimenOf = async (payload: Payload, collection: string): Promise<Specimen> => {
  const config = payload.collections[collection as never] as Payload['collections'][never]
  const fields: FlattenedField[] = (config as { config: { flattenedFields: FlattenedField[] } })
    .config.flattenedFields
  const words = fields.find(
    (field) =>
      ['text', 'textarea'].includes(field.type) &&
      'localized' in field &&
      field.localized &&
      field.name !== 'slug',
  )
  if (!words) throw new Error(`"${collection}" has nothing to try the table on.`)
  const make = async (n: number) =>
    (await payload.create({
      collection: collection as never,
      locale: 'en',
      draft: true,
      // A file's language is asked for even of a draft.
      data: {
        [words.name]: `Specimen ${++made}`,
        ...(collection === 'documents' && { language: 'en' }),
      } as never,
      ...fileFor(collection, n),
    })) as { id: number }
  const published = await make(1)
  const draft = await make(2)
  const shared = fields
    .map((field) => sharedValue(field, collection, published.id))
    .find((value) => value !== undefined)
  if (!shared) throw new Error(`"${collection}" has nothing that all languages share.`)
  // Published behind Payload's back: what a collection requires of a publication is not the subject.
  const table = collection.replaceAll('-', '_')
  const { pool } = payload.db as unknown as { pool: { query: (sql: string) => Promise<unknown> } }
  await pool.query(
    `update "${table}_locales" set "_status" = 'published' where _parent_id = ${published.id} and _locale = 'en'`,
  )
  const { docs } = await payload.findVersions({
    collection: collection as never,
    where: { parent: { equals: draft.id } },
  })
  const version = Number((docs[0] as { id: number | string }).id)
  return {
    collection,
    published: published.id,
    draft: draft.id,
    version,
    words: words.name,
    shared,
  }
}

const fileFor = (collection: string, n: number) => {
  if (collection === 'media') {
    return {
      file: { data: PICTURE, mimetype: 'image/png', name: `pixel-${n}.png`, size: PICTURE.length },
    }
  }
  if (collection !== 'documents') return {}
  return {
    file: { data: PDF, mimetype: 'application/pdf', name: `paper-${n}.pdf`, size: PDF.length },
  }
}

const sharedValue = (
  field: FlattenedField,
  collection: string,
  other: number,
): Specimen['shared'] | undefined => {
  if (('localized' in field && field.localized) || ('virtual' in field && field.virtual)) return
  if (!('name' in field) || ['createdAt', 'updatedAt', 'deletedAt'].includes(field.name)) return
  if (field.type === 'checkbox') return { name: field.name, value: true }
  if (field.type === 'number') return { name: field.name, value: 41 }
  if (field.type === 'date') return { name: field.name, value: '2024-05-06T12:00:00.000Z' }
  if (field.name === 'language') return { name: field.name, value: 'fr' }
  if (field.name === 'country') return { name: field.name, value: 'CA' }
  if (field.type === 'text' && !field.hasMany) return { name: field.name, value: 'changed' }
  if (field.type === 'relationship' && field.relationTo === collection && !field.hasMany) {
    return { name: field.name, value: other }
  }
  return undefined
}
