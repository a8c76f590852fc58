import type { FieldSchema } from './field-schema'

/** A field for tests: translated text unless said otherwise. */
export const field = (name: string, more: Partial<FieldSchema> = {}): FieldSchema => ({
  name,
  kind: 'text',
  localized: true,
  required: false,
  policy: 'translate',
  fields: [],
  blocks: {},
  ...more,
})

/** A field that all locales share. */
export const shared = (name: string, more: Partial<FieldSchema> = {}): FieldSchema =>
  field(name, { kind: 'other', localized: false, policy: 'never', ...more })

/** A rich text that may hold quotations, figures and accordions. */
export const richText = (name: string, more: Partial<FieldSchema> = {}): FieldSchema =>
  field(name, { kind: 'richText', blocks: BLOCKS, ...more })

const copied = (name: string) => field(name, { kind: 'other', policy: 'copy' })

const BLOCKS = {
  quote: [
    field('text', { kind: 'textarea', required: true }),
    copied('person'),
    field('attribution'),
  ],
  figures: [
    shared('items', {
      kind: 'array',
      required: true,
      fields: [
        field('value', { policy: 'copy-once', required: true }),
        field('label', { required: true }),
      ],
    }),
  ],
  accordion: [
    shared('items', {
      kind: 'array',
      required: true,
      fields: [
        field('heading', { required: true }),
        field('body', { kind: 'richText', required: true }),
      ],
    }),
  ],
}
