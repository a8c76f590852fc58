import {
  APIError,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
  type SelectType,
  type Where,
} from 'payload'
import { getSelectMode } from 'payload/shared'

import { say } from '@/messages/say'

import { type Chain, chainOf, isPublished, STATUS } from './chain'
import { FALLBACK_FIELD } from './fallback-field'
import { localizedPath } from './localized-path'
import { NotOfShownText, shownConditions } from './shown-conditions'

type Join = { where?: Where; sort?: unknown } | false

/** Of Payload's reads, what says which documents are found and what of them is answered. */
type ReadArguments = {
  draft?: boolean
  where?: Where
  select?: SelectType
  joins?: Record<string, Join> | false
}

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig

/**
 * The arguments of a read whose texts may fall back: its conditions asked of what is shown, and
 * selected what tells in which language that is. Orders are the adapter's (`shown-order.ts`).
 *
 * @throws APIError 400 for conditions and orders that cannot be asked so
 */
export const askingOfShownText = <Arguments extends object>(
  given: Arguments,
  entity: Entity,
  req: PayloadRequest,
): Arguments => {
  const chain = chainOf(req)
  if (!chain) return given
  // Payload types them by operation; all reads have these, and keep whatever else they have.
  const args = given as Arguments & ReadArguments
  const asked = { ...args }
  const fields = entity.flattenedFields
  try {
    // Whoever asks for it gets published text, and a draft is none.
    if (args.draft) throw new NotOfShownText('draft')
    if (args.where) asked.where = shownConditions(args.where, modelOf(fields, chain, req))
    if (args.joins && 'joins' in entity) asked.joins = shownJoins(args.joins, entity, chain, req)
  } catch (error) {
    if (!(error instanceof NotOfShownText)) throw error
    const parameters = { path: error.path }
    throw new APIError(say(req, 'fallbackNotOf', parameters), 400, { code: 'fallbackNotOf' }, true)
  }
  if (args.select) asked.select = withTold(args.select, fields)
  return asked
}

const modelOf = (fields: readonly FlattenedField[], chain: Chain, req: PayloadRequest) => ({
  fields,
  fieldsOf: fieldsIn(req),
  chain,
})

const fieldsIn = (req: PayloadRequest) => (slug: string) =>
  // Slugs come from the configuration; its generated union cannot know that.
  req.payload.collections[slug as keyof typeof req.payload.collections].config.flattenedFields

const shownJoins = (
  joins: Record<string, Join>,
  { joins: known }: SanitizedCollectionConfig,
  chain: Chain,
  req: PayloadRequest,
): Record<string, Join> => {
  const shown: Record<string, Join> = {}
  for (const [path, join] of Object.entries(joins)) {
    const target = Object.entries(known).find(([, of]) =>
      of.some((it) => it.joinPath === path),
    )?.[0]
    shown[path] = join
    if (!join || target === undefined) continue
    const fields = fieldsIn(req)(target)
    // The lists inside of documents are ordered by a statement that we have no part in.
    for (const name of [join.sort].flat().filter((it) => typeof it === 'string')) {
      const isText = localizedPath(name.replace(/^-/, ''), fields, fieldsIn(req))
      if (isText) throw new NotOfShownText(`joins.${path}.sort`)
    }
    if (join.where) {
      shown[path] = { ...join, where: shownConditions(join.where, modelOf(fields, chain, req)) }
    }
  }
  return shown
}

/** What tells in which language a text is shown, whatever else was selected. */
const withTold = (select: SelectType, fields: readonly FlattenedField[]): SelectType => {
  const needed = isPublished(fields) ? [STATUS, FALLBACK_FIELD] : []
  const isOfWhatIsWanted = getSelectMode(select) === 'include'
  const others = Object.entries(select).filter(([name]) => !needed.includes(name))
  const told = isOfWhatIsWanted ? needed.map((name) => [name, true] as const) : []
  // Of one kind again, for all that the type of entries can tell.
  return Object.fromEntries<unknown>([...others, ...told]) as SelectType
}
