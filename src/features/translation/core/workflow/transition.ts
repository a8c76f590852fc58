import type { Origin, State } from '../unit'

import { type ActorKind, actorKind } from './actor'

/** What can be done to the text that one locale has for a unit. */
export const ACTS = [
  /** An engine, an old site or a similar memory entry fills in what a person has yet to look at. */
  'machine',
  /** A reviewed text of the memory for the very same source in the same context. */
  'reuse',
  /** The source's own value, for fields whose policy says so. */
  'copy',
  /** Somebody writes, and is not done. */
  'edit',
  /** Somebody says that this is the translation, with or without changing it. */
  'translate',
  /** The source moved, and the text is still right. */
  'keep',
  'review',
  'unreview',
  'reject',
  /** Work starts again on a text that was done or rejected. */
  'reopen',
  'clear',
] as const
export type Act = (typeof ACTS)[number]

/** Where a text stands before something is done to it. */
export type Standing = {
  state: State
  origin?: Origin
  /** Who confirmed the text, and who last changed a word of it: their own work. */
  translator?: string
  writtenBy?: string
}

export type Doing = {
  act: Act
  actor: string
  /** Whether the act brings other words, or other places of codes, than are there. */
  changesText: boolean
  /** Of the text that is brought. */
  origin?: Origin
  /** The locale lets people review their own work. */
  selfReview?: boolean
  /** Why a text is rejected. */
  reason?: string
}

/** Why an act is refused. The database refuses for the same reasons under the same names. */
export const REFUSALS = [
  'person-needed',
  'human-text',
  'own-review',
  'wrong-state',
  'no-text',
  'wrong-origin',
  'reason-needed',
] as const
export type Refusal = (typeof REFUSALS)[number]

export type Outcome = { state: State; refusal?: undefined } | { refusal: Refusal }

/**
 * What state an act leads to, or why it may not be done. Machine text becomes `translated` only by
 * a person's act and `reviewed` only after that; processes never touch what people wrote.
 */
export const transition = (from: Standing, doing: Doing): Outcome => {
  const rule = RULES[doing.act]
  const refusal =
    refusalOfActor(from, doing, rule) ??
    (rule.from.includes(from.state) ? undefined : 'wrong-state') ??
    refusalOfText(from, doing, rule) ??
    rule.refusal?.(from, doing)
  return refusal ? { refusal } : { state: rule.to ?? from.state }
}

type Rule = {
  from: readonly State[]
  /** The same state, where none is named. */
  to?: State
  by: readonly ActorKind[]
  /** The origins that a text may have which the act brings; none: it brings no text. */
  brings: readonly Origin[]
  /** The act means nothing without a text of its own. */
  mustBring?: true
  refusal?: (from: Standing, doing: Doing) => Refusal | undefined
}

const ANYBODY = ['person', 'operator', 'process'] as const
const AUTHORS = ['person', 'operator'] as const
const PERSON = ['person'] as const

const WRITTEN: readonly State[] = ['machine', 'draft', 'translated', 'reviewed', 'rejected']
const ANY: readonly State[] = ['untranslated', ...WRITTEN]
const UNTOUCHED: readonly State[] = ['untranslated', 'machine']
/** What a person can have written: also a memory entry or a file that the person chose. */
const BY_PEOPLE: readonly Origin[] = ['human', 'panel', 'import', 'memory']

const RULES: Readonly<Record<Act, Rule>> = {
  machine: {
    from: UNTOUCHED,
    to: 'machine',
    by: ANYBODY,
    brings: ['machine', 'legacy', 'memory'],
    mustBring: true,
  },
  reuse: { from: UNTOUCHED, to: 'translated', by: ANYBODY, brings: ['memory'], mustBring: true },
  copy: { from: ANY, to: 'translated', by: ANYBODY, brings: ['copy'], mustBring: true },
  edit: { from: ANY, to: 'draft', by: AUTHORS, brings: BY_PEOPLE },
  translate: {
    from: ANY,
    to: 'translated',
    by: AUTHORS,
    brings: BY_PEOPLE,
    // Nobody has read what the operator's code confirms unread.
    refusal: (_, { actor, changesText }) =>
      changesText || actorKind(actor) === 'person' ? undefined : 'person-needed',
  },
  keep: { from: WRITTEN, by: AUTHORS, brings: [] },
  review: {
    from: ['translated'],
    to: 'reviewed',
    by: PERSON,
    brings: [],
    refusal: ({ translator, writtenBy }, { actor, selfReview }) =>
      !selfReview && (actor === translator || actor === writtenBy) ? 'own-review' : undefined,
  },
  unreview: { from: ['reviewed'], to: 'translated', by: PERSON, brings: [] },
  reject: {
    from: ['machine', 'draft', 'translated', 'reviewed'],
    to: 'rejected',
    by: PERSON,
    brings: [],
    refusal: (_, { reason }) => (reason?.trim() ? undefined : 'reason-needed'),
  },
  reopen: { from: ['translated', 'reviewed', 'rejected'], to: 'draft', by: AUTHORS, brings: [] },
  clear: { from: WRITTEN, to: 'untranslated', by: ANYBODY, brings: [] },
}

const refusalOfActor = (from: Standing, doing: Doing, rule: Rule): Refusal | undefined => {
  const kind = actorKind(doing.actor)
  if (!rule.by.includes(kind)) return 'person-needed'
  const copyOfCopy = from.origin === 'copy' && doing.act === 'copy'
  if (copyOfCopy || UNTOUCHED.includes(from.state)) return undefined
  if (kind === 'process' || doing.act === 'machine') return 'human-text'
  return undefined
}

const refusalOfText = (from: Standing, doing: Doing, rule: Rule): Refusal | undefined => {
  if (doing.changesText || rule.mustBring) {
    const fits = doing.origin !== undefined && rule.brings.includes(doing.origin)
    // The same words again keep the origin that they have.
    return fits && (doing.changesText || doing.origin === from.origin) ? undefined : 'wrong-origin'
  }
  return from.state === 'untranslated' ? 'no-text' : undefined
}
