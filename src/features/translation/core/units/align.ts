import type { Code, InlineText } from '../inline/inline'
import type { Unit } from '../unit'
import { withSourceIdentities } from './adopt'
import { meaningOf } from './code-attributes'
import type { Source } from './compile'
import { extractUnits } from './extract'
import type { Schema, Values } from './field-schema'
import type { How } from './pairing'

/** What a document says for a unit in the target locale. */
export type AlignedTarget = {
  /** Its codes are numbered as in the source. */
  content: InlineText
  /** Codes that are not the source's, or say something else there: a link target of its own. */
  ownCodes: readonly Code[]
  /** How it is known to be the translation; fields and rows are known by their ids. */
  how: How
}

export type AlignOptions = {
  /** Keys of units that the source has lost; nothing in the target is taken for one of them. */
  removed?: ReadonlySet<string>
  /**
   * The codes that the source had, by unit, when the document was last written in this locale. A
   * link that still says what they said follows the source; it is not the target's own.
   */
  previousCodes?: ReadonlyMap<string, readonly Code[]>
}

/**
 * The texts of a document in a target locale, by the keys of the source's units: what somebody
 * typed into the document itself, or what was there before there were units.
 */
export const alignTargets = (
  schema: Schema,
  source: Source,
  targetDocument: Values,
  { removed, previousCodes = new Map() }: AlignOptions = {},
): Map<string, AlignedTarget> => {
  const how = new Map<string, How>()
  const target = withSourceIdentities(schema, source.document, targetDocument, {
    removed,
    isGuessing: true,
    tell: (key, found) => how.set(key, found),
  })
  const known = source.units.map((unit) => ({
    ...unit,
    codes: [...unit.codes, ...(previousCodes.get(unit.key) ?? [])],
  }))
  const units = new Map(known.map((unit) => [unit.key, unit]))
  return new Map(
    extractUnits(schema, target, known).flatMap((unit): [string, AlignedTarget][] => {
      const itsSource = units.get(unit.key)
      if (!itsSource) return []
      const ownCodes = codesOfItsOwn(unit, itsSource)
      return [[unit.key, { content: unit.content, ownCodes, how: howOf(unit.key, how) }]]
    }),
  )
}

const codesOfItsOwn = (target: Unit, source: Unit): Code[] => {
  const said = new Set(source.codes.map((code) => `${code.id} ${meaningOf(code)}`))
  return target.codes.filter((code) => !said.has(`${code.id} ${meaningOf(code)}`))
}

/** A text in a block is as sure as the block. */
const howOf = (key: string, how: ReadonlyMap<string, How>): How => {
  const place = key.lastIndexOf('#')
  if (place < 0) return 'uid'
  const end = key.indexOf('.', place)
  const outer = howOf(key.slice(0, place), how)
  const own = how.get(end < 0 ? key : key.slice(0, end)) ?? 'uid'
  return SURENESS.indexOf(outer) > SURENESS.indexOf(own) ? outer : own
}

const SURENESS: readonly How[] = ['uid', 'order', 'similarity']
