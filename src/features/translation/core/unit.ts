import type { Code, InlineText } from './inline/inline'

/**
 * What becomes of a field in other languages: translated; always the source's value; the source's
 * value until somebody changes it; never touched.
 */
export const POLICIES = ['translate', 'copy', 'copy-once', 'never'] as const
export type Policy = (typeof POLICIES)[number]

/**
 * One text to translate: a localized leaf, or one block-level node of a rich text. Never a text
 * node, which has no context, and never a sentence, which has no stable identity.
 */
export type Unit = {
  /**
   * Where the text is, stable while rows and paragraphs move: the field path with the ids of rows
   * instead of their positions (`agenda.65f0c1.title`); in rich text `#` and the uid of the node
   * (`body#k3j29x`), or of an embedded block and a path in it (`body#65f0aa.caption`,
   * `body#65f0aa.items.65f0ab.body#p81kd0`). Unique in its document.
   */
  key: string
  /**
   * The field as the configuration knows it, without ids, with the types of blocks on the way:
   * `agenda.title`, `body`, `layout.hero.heading`, `body.quote.text`.
   */
  field: string
  /** `rich` has codes; a `slug` is made, not translated word by word. */
  kind: 'plain' | 'rich' | 'slug'
  /** Of a rich text node: `paragraph`, `heading`, `listitem`, `quote`, `tablecell`. */
  nodeType?: string
  /** Reading order in the document, from 0. */
  ordinal: number
  /** The row, list or embedded block that the unit belongs to, by its key (a list: its first item's). */
  group?: string
  content: InlineText
  /** The codes of `content`; empty for plain text. */
  codes: readonly Code[]
  policy: Policy
  /** In characters. */
  maxLength?: number
  /** For translators: what the text is for. */
  note?: string
  /** A locale cannot be published without it. */
  required: boolean
}

/** How far a text of one locale is (`untranslated`: there is none yet). */
export const STATES = [
  'untranslated',
  'machine',
  'draft',
  'translated',
  'reviewed',
  'rejected',
] as const
export type State = (typeof STATES)[number]

/** Who or what a text came from; `panel` was typed into the document itself, not at the desk. */
export const ORIGINS = ['human', 'machine', 'memory', 'import', 'legacy', 'panel', 'copy'] as const
export type Origin = (typeof ORIGINS)[number]

/** What is worth knowing of the origin: the engine and its model, the memory entry and its score. */
export type OriginDetail = {
  engine?: string
  model?: string
  memoryId?: number
  /** 0 to 1. */
  score?: number
  file?: string
}

/** A unit with what one locale says, as translators, files and engines see it. */
export type UnitInLocale = {
  unit: Unit
  locale: string
  sourceLocale: string
  state: State
  /** Undefined while untranslated. */
  target?: InlineText
  origin?: Origin
  originDetail?: OriginDetail
  /** The source has changed since the target was written; `previousSource` is what it was then. */
  stale: boolean
  codesChanged: boolean
  previousSource?: InlineText
}
