import type { SanitizedConfig } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import type { Parameter, ParameterSchema } from '@/public-api/core/parameters'
import { type Declaration, declarationsOf } from '@/public-api/registry'

import { type Chooser, sample, type Vocabulary } from '../chooser'
import type { ReadRequest } from '../requests'

/** What endpoints of our own are asked about besides numbers and words. */
export type PublicVocabulary = Vocabulary & {
  /** Of pages, those among them that only a secret would name. */
  paths: readonly string[]
  /** Of topics, and codes of regions. */
  slugs: readonly string[]
  files: readonly string[]
}

/** Seeded requests of every endpoint that is declared for anybody, with every parameter. */
export const publicRequests = (
  config: SanitizedConfig,
  count: number,
  seed: number,
  words: PublicVocabulary,
): ReadRequest[] => {
  const declared = declarationsOf(config).filter(({ sent }) => !sent)
  // Each in turn, so that few requests ask all of them.
  let turn = 0
  const make = (choose: Chooser): ReadRequest =>
    requestOf(choose, declared[turn++ % declared.length] as Declaration, words)
  return sample(make, { count, seed, words })
}

/** Asked besides: files by their names, which no generator guesses. */
export const fileRequests = ({ files }: PublicVocabulary): ReadRequest[] =>
  files.map((name) => ({
    method: 'GET',
    url: `/api/${name.endsWith('.pdf') ? 'documents' : 'media'}/file/${name}`,
  }))

/** Asked besides: what readers send, which is answered alike whether or not it meets a secret. */
export const sentByReaders = ({ ids, values }: PublicVocabulary): ReadRequest[] => {
  const post = (path: string, body: object): ReadRequest => ({
    method: 'POST',
    url: `/api/${path}`,
    body: JSON.stringify(body),
  })
  const address = values.find((it) => it.includes('@')) ?? ''
  return [
    post('users/forgot-password', { email: address }),
    post('users/login', { email: address, password: 'not the password' }),
    ...values.slice(3, 6).map((exact) =>
      post('translation-reports', {
        collection: 'events',
        id: ids.at(-1),
        locale: 'en',
        quote: { exact },
      }),
    ),
  ]
}

const requestOf = (
  choose: Chooser,
  declaration: Declaration,
  words: PublicVocabulary,
): ReadRequest => {
  const path = declaration.path.replace(/:(\w+)(\([^)]*\))?/g, (_, name: string) =>
    valueFor(choose, name, declaration.places?.[name]?.schema ?? { type: 'string' }, words),
  )
  const query = new URLSearchParams()
  if (declaration.localized !== false) query.set('locale', choose.oneOf([...LOCALE_CODES, 'auto']))
  for (const [name, { required, schema }] of Object.entries<Parameter>(declaration.parameters)) {
    if (required || choose.maybe(() => true)) query.set(name, valueFor(choose, name, schema, words))
  }
  if (declaration.filtered && choose.maybe(() => true, 2)) {
    const field = choose.oneOf([
      'title',
      'name',
      'slug',
      'kind',
      'city',
      'legacy.trid',
      'updatedAt',
    ])
    const operator = choose.oneOf(['equals', 'like', 'not_equals', 'exists', 'greater_than'])
    query.set(`where[${field}][${operator}]`, choose.oneOf(words.values))
  }
  return { method: 'GET', url: `/api${path}?${query}` }
}

/** By name, where the schema says no more than that it is text. */
const OF_NAME: Record<string, (choose: Chooser, words: PublicVocabulary) => string> = {
  path: (choose, { paths }) => choose.oneOf(paths),
  filename: (choose, { files }) => choose.oneOf(files),
  topic: (choose, { slugs }) => choose.oneOf(slugs),
  topics: (choose, { ids }) => `${choose.oneOf(ids)},${choose.oneOf(ids)}`,
  regions: (choose, { ids }) => String(choose.oneOf(ids)),
  region: (choose, { slugs }) => choose.oneOf(slugs),
  bbox: (choose) => choose.oneOf(['-180,-90,180,90', '18,39,24,45', '0,0,1,1']),
  types: (choose) => choose.oneOf(['events', 'cities,people', 'resources', 'members']),
  kinds: (choose) => choose.oneOf(['summit', 'report,guide', 'city']),
  years: (choose) => choose.oneOf(['2025,2026', '2027']),
  facets: (choose) => choose.oneOf(['kinds', 'years,topics', 'types', 'regions,languages']),
  limit: (choose) => choose.oneOf(['1', '3', '20', '50']),
  page: (choose) => choose.oneOf(['1', '2', '3']),
  prefix: () => 'true',
  count: () => 'true',
  w: (choose) => choose.oneOf(['320', '640', '7']),
}

const valueFor = (
  choose: Chooser,
  name: string,
  schema: ParameterSchema,
  words: PublicVocabulary,
): string => {
  if (schema.enum) return choose.oneOf(schema.enum)
  if (schema.type === 'integer' && name !== 'limit') return String(choose.oneOf(words.ids))
  if (schema.type === 'boolean') return choose.oneOf(['true', 'false'])
  if (/^\^\(\[a-z-\]\+\)/.test(schema.pattern ?? ''))
    return `${choose.oneOf(['events', 'articles', 'cities', 'pages', 'people'])}-1.xml`
  return OF_NAME[name]?.(choose, words) ?? choose.oneOf(words.values)
}
