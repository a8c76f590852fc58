import type { PayloadRequest } from 'payload'

import type { Engine } from '../../core/machine/port'
import { terminologyFor } from '../../core/machine/terminology'
import { estimateRun } from '../../core/machine/translate-units'
import type { StoredUnit } from '../store/units-in-locale'
import { conceptsInForce } from '../terms/concepts-in-force'
import { machineCandidates, type Scope } from './candidates'

/** What a run would do, and what it would cost at most. */
export type RunEstimate = {
  documents: number
  units: number
  characters: number
  /** In the currency of the engine's price. */
  cost: number
}

/** Counts every text, though some will be taken from the memory for nothing. */
export const estimateOf = async (
  req: PayloadRequest,
  scope: Scope,
  engine: Engine,
): Promise<RunEstimate> => {
  const concepts = await conceptsInForce(req)
  const documents = byDocument(await machineCandidates(req, scope))
  const estimate = { documents: documents.size, units: 0, characters: 0, cost: 0 }
  for (const units of documents.values()) {
    const { names } = terminologyFor(concepts, units[0]?.sourceLocale ?? '', scope.locale)
    const { characters, cost } = estimateRun(
      units.map(({ unit }) => unit),
      { engine, names },
    )
    estimate.units += units.length
    estimate.characters += characters
    estimate.cost += cost
  }
  return estimate
}

export const byDocument = (units: readonly StoredUnit[]): Map<string, StoredUnit[]> => {
  const documents = new Map<string, StoredUnit[]>()
  for (const unit of units) {
    const known = documents.get(unit.document)
    if (known) known.push(unit)
    else documents.set(unit.document, [unit])
  }
  return documents
}
