import type { InlineText } from '../inline/inline'
import type { OriginDetail } from '../unit'
import type { Estimate } from './cost'
import type { EngineFailure } from './port'
import type { Fault } from './verify'

/** What became of a unit. `left` stays untranslated. */
export type MachineResult =
  | { key: string; outcome: 'translated'; content: InlineText; detail: OriginDetail }
  | { key: string; outcome: 'left'; reason: LeftReason }

export type LeftReason = {
  kind:
    | EngineFailure['kind']
    | Fault['kind']
    | 'not-translatable'
    | 'too-large'
    | 'cost-cap'
    | 'deadline'
    | 'cancelled'
  /** In English, for logs; what people are shown is chosen by `kind`. */
  message: string
}

/** How far a run is: units in all, translated and left so far, and what was sent. */
export type Progress = { total: number; translated: number; left: number; spent: Estimate }
