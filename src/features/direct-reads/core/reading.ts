import type { Selection } from './selection'
import type { Node, Shape } from './shape'

export type Values = Record<string, unknown>

/** How relations are told: REST shows the id of a document that the reader may not see. */
export type Style = 'rest' | 'graphql'

/** A relation whose document is still to be read, and what to do once it is known whether it is there. */
export type Pending = {
  collection: string
  id: number
  selection: Selection
  found: (document: Values | undefined) => void
}

/**
 * One way in which a part of a document is read: with a value, say, or pointing to what is not
 * there. It is proven once an answer with it was found to be Payload's.
 */
export type Evidence = { isProven: boolean }

/** A group or a field whose hooks have to be run on each document. */
export type Hooked = { node: Node & { kind: 'group' | 'computed' }; evidence: Evidence }

/** What is gathered while the rows of an answer are turned into documents. */
export type Reading = {
  style: Style
  pending: Pending[]
  /** To be done once all related documents are there, to drop those that are not. */
  finish: (() => void)[]
  /** Documents whose hooks are to be run once all are there. */
  unhooked: { shape: Shape; hooked: readonly Hooked[]; document: Values }[]
  /** What this answer would prove. */
  unproven: Set<Evidence>
}

export const newReading = (style: Style): Reading => ({
  style,
  pending: [],
  finish: [],
  unhooked: [],
  unproven: new Set(),
})

/** Notes that an answer has something of a kind in it. */
export const see = ({ unproven }: Pick<Reading, 'unproven'>, evidence: Evidence): void => {
  if (!evidence.isProven) unproven.add(evidence)
}

/** Whether there is something to see of how a value is read. */
export const isTelling = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
