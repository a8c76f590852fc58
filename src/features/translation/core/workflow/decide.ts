import { type InlineText, normalized } from '../inline/inline'
import { toTagged } from '../inline/tagged'
import type { Origin, OriginDetail } from '../unit'

import { type Act, type Refusal, type Standing, transition } from './transition'

/** One text as the database has it, with what its unit says now. */
export type StoredText = Standing & {
  unitId: number
  /** Undefined while there is no row, as is everything below it. */
  targetId?: number
  /** 0 while there is none. */
  version: number
  content?: InlineText
  originDetail?: OriginDetail
  basedOn?: { textHash: string; codeHash: string }
  source: { textHash: string; codeHash: string; content: InlineText }
}

/** What is to be done to the text of one unit. */
export type Item = {
  unitId: number
  content?: InlineText
  /** Of `content`; unless named, as the act has it (`human` for `edit` and `translate`). */
  origin?: Origin
  originDetail?: OriginDetail
  reason?: string
  /** The version that the writer has seen (0: none): another one now, and nothing is done. */
  version?: number
  /** The text hash of the source that the writer has seen: another one now, and nothing is done. */
  sourceHash?: string
}

export type Verdict =
  | { outcome: 'unchanged' | 'edited-meanwhile' | 'source-moved' | Refusal }
  | {
      outcome: 'applied'
      state: Standing['state']
      content?: InlineText
      origin?: Origin
      originDetail?: OriginDetail
      reason?: string
      /** The text counts as a translation of the source as it is now. */
      rebases: boolean
      /** The act says that this is the translation. */
      confirms: boolean
    }

/** What an act does to one stored text, or why nothing. */
export const decide = (
  stored: StoredText,
  item: Item,
  { act, actor, selfReview }: { act: Act; actor: string; selfReview: boolean },
): Verdict => {
  if (item.version !== undefined && item.version !== stored.version) {
    return { outcome: 'edited-meanwhile' }
  }
  if (item.sourceHash !== undefined && item.sourceHash !== stored.source.textHash) {
    return { outcome: 'source-moved' }
  }
  const brought = broughtBy(act, item, stored)
  const changesText = brought !== undefined && !sameText(brought, stored.content)
  const origin = brought && (item.origin ?? BRINGS[act])
  if (act === 'copy' && !(brought && sameText(brought, stored.source.content))) {
    return { outcome: 'wrong-origin' }
  }
  const next = transition(stored, {
    ...{ act, actor, changesText, selfReview },
    origin: changesText || MUST_BRING.has(act) ? origin : undefined,
    reason: item.reason,
  })
  if (next.refusal) return { outcome: next.refusal }

  const rebases = REBASES.has(act) || !stored.basedOn
  const moves = rebases && !sameSource(stored)
  if (!changesText && next.state === stored.state && !moves) return { outcome: 'unchanged' }
  if (next.state === 'untranslated') {
    return { outcome: 'applied', state: next.state, rebases: false, confirms: false }
  }
  return {
    outcome: 'applied',
    state: next.state,
    content: changesText ? brought : stored.content,
    origin: changesText ? origin : stored.origin,
    originDetail: changesText ? item.originDetail : stored.originDetail,
    reason: item.reason,
    rebases,
    confirms: CONFIRMS.has(act),
  }
}

/** The acts that may bring a text, and what it is then unless the writer says otherwise. */
const BRINGS: Partial<Record<Act, Origin>> = {
  machine: 'machine',
  reuse: 'memory',
  copy: 'copy',
  edit: 'human',
  translate: 'human',
}

const MUST_BRING: ReadonlySet<Act> = new Set(['machine', 'reuse', 'copy'])
const CONFIRMS: ReadonlySet<Act> = new Set(['reuse', 'copy', 'translate'])
/** A draft is not done with what changed in the source, so `edit` is not among them. */
const REBASES: ReadonlySet<Act> = new Set(['machine', 'reuse', 'copy', 'translate', 'keep'])

const broughtBy = (act: Act, item: Item, { source }: StoredText): InlineText | undefined => {
  if (!BRINGS[act]) return undefined
  const content = item.content ?? (act === 'copy' ? source.content : undefined)
  return content && normalized(content)
}

const sameSource = ({ basedOn, source }: StoredText): boolean =>
  basedOn?.textHash === source.textHash && basedOn.codeHash === source.codeHash

const sameText = (one: InlineText, other: InlineText | undefined): boolean =>
  other !== undefined && toTagged(one) === toTagged(other)
