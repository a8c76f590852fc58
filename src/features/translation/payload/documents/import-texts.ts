import type { PayloadRequest } from 'payload'

import { outputHash } from '../../core/change/output-hash'
import type { Code } from '../../core/inline/inline'
import type { Origin } from '../../core/unit'
import { type AlignedTarget, alignTargets } from '../../core/units/align'
import { meaningOf } from '../../core/units/code-attributes'
import { extractUnits } from '../../core/units/extract'
import type { Schema, Values } from '../../core/units/field-schema'
import { sourceView } from '../../core/units/source-view'
import type { BlockingChecks } from '../checks/blocking-checks'
import { actOnTargets } from '../store/act'
import { noteOutputs } from '../store/outputs'
import type { Place } from '../store/place'
import { type FormerSource, formerSource, keptSource } from '../store/sources'
import { suggest } from '../store/suggest'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'
import { readDocument } from './document'
import { saveSource } from './save-source'

/** A document in one target locale beside its source, unit by unit. */
export type Alignment = {
  source: { document: Values; units: StoredUnit['unit'][] }
  stored: StoredUnit[]
  /** What the document itself says, by the keys of the units. */
  said: Map<string, AlignedTarget>
  removed: Set<string>
  /** What it was read from; undefined when reading it has changed that. */
  seen?: Seen
}

/** What is stored of a document for one target locale. */
export type Seen = { snapshot: Values; stored: StoredUnit[]; former: FormerSource }

/** A document read in one target locale. */
export type Saying = { schema: Schema; document: Values; sourceLocale: string; locale: string }

/**
 * Reads a document in a target locale beside the source that translators work from.
 *
 * @param seen what is stored, where the same write has read it and nothing has changed it since
 */
export const alignmentOf = async (
  req: PayloadRequest,
  place: Place,
  { schema, document, sourceLocale, locale }: Saying,
  seen?: Seen,
): Promise<Alignment> => {
  const snapshot = seen?.snapshot ?? (await snapshotOf(req, place, { schema, sourceLocale }))
  const view = sourceView(schema, document, snapshot)
  let stored = seen?.stored ?? (await unitsInLocale(req, { ...place, locale }))
  const units = extractUnits(
    schema,
    view,
    stored.map(({ unit }) => unit),
  )
  const isAsSeen = units.length === stored.length
  if (!isAsSeen) {
    // Rows went or came with this save, and their texts with them.
    await saveSource(req, place, { schema, document: view, sourceLocale })
    stored = await unitsInLocale(req, { ...place, locale })
  }
  const former = (isAsSeen && seen?.former) || (await formerSource(req, place))
  const { codes, removed } = former
  const source = { document: view, units: stored.map(({ unit }) => unit) }
  const said = alignTargets(schema, source, document, { removed })
  return {
    source,
    stored,
    said: withoutFormer(said, stored, codes),
    removed,
    ...(isAsSeen && { seen: { snapshot, stored, former } }),
  }
}

/** A link that the source had once is not the translation's own; it waits to be carried over. */
const withoutFormer = (
  said: ReadonlyMap<string, AlignedTarget>,
  stored: readonly StoredUnit[],
  former: ReadonlyMap<number, readonly Code[]>,
): Map<string, AlignedTarget> => {
  const ids = new Map(stored.map(({ unit, unitId }) => [unit.key, unitId]))
  return new Map(
    [...said].map(([key, text]) => {
      const meanings = new Set(
        former.get(ids.get(key) ?? 0)?.map((code) => `${code.id} ${meaningOf(code)}`),
      )
      const ownCodes = text.ownCodes.filter(
        (code) => !meanings.has(`${code.id} ${meaningOf(code)}`),
      )
      return [key, { ...text, ownCodes }]
    }),
  )
}

/** A document that was there before the feature, or whose source language was changed, has none. */
const snapshotOf = async (
  req: PayloadRequest,
  place: Place,
  { schema, sourceLocale }: Pick<Saying, 'schema' | 'sourceLocale'>,
): Promise<Values> => {
  const kept = await keptSource(req, place)
  if (kept?.sourceLocale === sourceLocale) return kept.content
  const document = await readDocument(req, place, sourceLocale)
  await saveSource(req, place, { schema, document, sourceLocale })
  return document
}

/** Units whose text in the document is neither what we last wrote or read there nor the desk's. */
export const editedElsewhere = ({ stored, said }: Pick<Alignment, 'stored' | 'said'>) =>
  stored.filter(({ unit, target, outputHash: known }) => {
    const hash = outputHash(said.get(unit.key)?.content)
    return hash !== (known ?? null) && (hash === null || hash !== outputHash(target))
  })

type Import = {
  locale: string
  /** A deliberate save says "this is the translation"; anything else is a draft. */
  isDeliberate: boolean
  /** The texts came along with a copy of a document, and nobody has read them in this one. */
  isUnread?: boolean
  origin: Extract<Origin, 'panel' | 'import'>
  /** A text that fails one of them is not called translated. */
  blockingChecks: BlockingChecks
}

/**
 * Takes over what people typed into the document itself. A text that waits at the desk meanwhile
 * becomes a suggestion: what somebody put where readers will see it is not overwritten.
 */
export const importTexts = async (
  req: PayloadRequest,
  { stored, said }: Pick<Alignment, 'stored' | 'said'>,
  { locale, isDeliberate, isUnread = false, origin, blockingChecks }: Import,
): Promise<StoredUnit[]> => {
  const edited = editedElsewhere({ stored, said })
  if (edited.length === 0) return []
  const waiting = edited.filter(
    ({ target, outputHash: known }) => target && outputHash(target) !== (known ?? null),
  )
  await suggest(
    req,
    { locale },
    waiting.map(({ unitId, target = [], origin: from = 'human', originDetail, textHash }) => ({
      unitId,
      content: target,
      origin: from,
      originDetail,
      sourceHash: textHash,
    })),
  )
  const texts = edited.flatMap((unit) => {
    const text = said.get(unit.unit.key)
    return text ? [{ unit, text }] : []
  })
  const failing = isDeliberate ? await failingKeys(req, { stored, said }, blockingChecks) : NONE
  // What only looks like the translation of a text is for a person to say.
  const isDone = ({ unit, text }: (typeof texts)[number]) =>
    isDeliberate && text.how !== 'similarity' && !failing.has(unit.unit.key)
  const itemOf = ({ unit, text }: (typeof texts)[number]) => ({
    unitId: unit.unitId,
    content: text.content,
    origin,
  })
  if (isUnread) {
    const legacy = texts.map((it) => ({ ...itemOf(it), origin: 'legacy' as const }))
    await actOnTargets(req, { locale, act: 'machine', actor: SYSTEM }, legacy)
  } else {
    const done = texts.filter(isDone)
    await actOnTargets(req, { locale, act: 'translate' }, done.map(itemOf))
    const others = texts.filter((it) => !done.includes(it))
    await actOnTargets(req, { locale, act: 'edit' }, others.map(itemOf))
  }
  await actOnTargets(
    req,
    { locale, act: 'clear' },
    edited
      .filter(({ unit, target }) => target && !said.has(unit.key))
      .map(({ unitId }) => ({ unitId })),
  )
  await noteOutputs(
    req,
    locale,
    edited.map(({ unit, unitId }) => ({
      unitId,
      outputHash: outputHash(said.get(unit.key)?.content),
    })),
  )
  return edited
}

/** A process, in the log of what was done to texts. */
const SYSTEM = 'system'

const NONE: ReadonlySet<string> = new Set()

const failingKeys = async (
  req: PayloadRequest,
  { stored, said }: Pick<Alignment, 'stored' | 'said'>,
  blockingChecks: BlockingChecks,
): Promise<ReadonlySet<string>> => {
  const texts = stored.flatMap((unit) => {
    const content = said.get(unit.unit.key)?.content
    return content ? [{ stored: unit, content }] : []
  })
  return new Set((await blockingChecks(req, texts)).keys())
}
