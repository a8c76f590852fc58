import type { Model, Parameter } from './document'

/** The parameters that the guard of anonymous reads permits, with their bounds. */
export const parametersOf = ({
  limits,
  locales,
  sourceLocale,
}: Model): Record<string, Parameter> => ({
  locale: query(
    'locale',
    { type: 'string', enum: [...locales, 'auto'], default: sourceLocale },
    'The language of the answer. `auto`: the first of Accept-Language that the network speaks.',
  ),
  fallback: query(
    'fallback-locale',
    { type: 'string', default: 'none' },
    `Published text of these languages, in turn, where there is none in the one asked for: some of ${locales.join(', ')} with commas, or \`default\` for the chain that is configured. \`_fallback\` of each document tells what fell back, and in which language it is.`,
  ),
  limit: query(
    'limit',
    { type: 'integer', minimum: 1, maximum: limits.pageSize, default: 10 },
    'Documents of a page.',
  ),
  page: query(
    'page',
    { type: 'integer', minimum: 1, maximum: limits.page, default: 1 },
    'Which page.',
  ),
  pagination: query(
    'pagination',
    { type: 'boolean', default: true },
    '`false` leaves out the total, which is much cheaper.',
  ),
  depth: query(
    'depth',
    { type: 'integer', minimum: 0, maximum: limits.depth, default: 1 },
    'Levels of relations filled in.',
  ),
  sort: query(
    'sort',
    { type: 'string' },
    'Public paths, the first deciding, `-` for descending: `-startsAt,title`.',
  ),
  where: {
    ...query(
      'where',
      { type: 'object' },
      'Conditions on public paths, also through relations: `where[city.country][equals]=MK`, `where[or][0][kind][in]=guide,toolkit`. Operators: equals, not_equals, in, not_in, exists, like, contains, greater_than, greater_than_equal, less_than, less_than_equal.',
    ),
    style: 'deepObject',
    explode: true,
  },
  select: {
    ...query('select', { type: 'object' }, 'Only these fields: `select[title]=true`.'),
    style: 'deepObject',
    explode: true,
  },
  populate: {
    ...query(
      'populate',
      { type: 'object' },
      'Only these fields of related documents, by collection: `populate[cities][name]=true`.',
    ),
    style: 'deepObject',
    explode: true,
  },
  joins: {
    ...query(
      'joins',
      { type: 'object' },
      'Pages of lists inside a document: `joins[events][limit]=5&joins[events][sort]=-startsAt`.',
    ),
    style: 'deepObject',
    explode: true,
  },
})

/** References to some of them. */
export const shared = (...names: string[]) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

const query = (name: string, schema: object, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
})
