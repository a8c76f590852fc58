import type { PayloadRequest } from 'payload'

import type { Session } from '@/platform/session'

import type { MemoryMatch } from '../../core/memory/ranking'
import type { Act } from '../../core/workflow/transition'
import { sameTextsOf } from '../memory/lookup'
import { memoryQuery } from '../memory/matches-for'
import { actOnTargets } from '../store/act'
import { inTransaction } from '../store/session'
import type { StoredUnit } from '../store/units-in-locale'

/** How the event log names the memory. */
export const MEMORY = 'engine:memory'

/**
 * Fills texts that nobody has touched with what was reviewed for the very same source: confirmed
 * where its neighbours are the same, too, else as machine text for a person to read. `document`
 * are all units in reading order. Returns the ids of the units that were filled.
 */
export const fillFromMemory = async (
  req: PayloadRequest,
  locale: string,
  units: readonly StoredUnit[],
  document: readonly StoredUnit[],
  alsoDo: (run: Session, filled: number) => Promise<void> = async () => {},
): Promise<Set<number>> => {
  const untouched = units.filter(({ state }) => state === 'untranslated')
  const matches = await sameTextsOf(
    req,
    untouched.map((unit) => memoryQuery(unit, document)),
  )
  const found = untouched.flatMap((unit, at) => {
    const match = matches[at]
    return match ? [{ unit, match }] : []
  })
  if (found.length === 0) return new Set()
  return inTransaction(req, async (run) => {
    const fill = async (act: Act, kind: MemoryMatch['kind']) => {
      const results = await actOnTargets(
        req,
        { locale, act, actor: MEMORY },
        found
          .filter(({ match }) => match.kind === kind)
          .map(({ unit, match }) => ({
            unitId: unit.unitId,
            content: match.target,
            origin: 'memory' as const,
            originDetail: { memoryId: match.id, score: match.score },
            version: unit.version,
            sourceHash: unit.textHash,
          })),
      )
      return results.filter(({ outcome }) => outcome === 'applied').map(({ unitId }) => unitId)
    }
    const filled = new Set([
      ...(await fill('reuse', 'context')),
      ...(await fill('machine', 'exact')),
    ])
    await alsoDo(run, filled.size)
    return filled
  })
}
