import type { PayloadRequest } from 'payload'

import type { Concept } from '../../core/terms/concept'
import { loadConcepts } from './load-concepts'

const KNOWN = 'translationConcepts'

/** The network's terms as texts are checked against them; read once for each request. */
export const conceptsInForce = async (req: PayloadRequest): Promise<readonly Concept[]> => {
  const known = req.context[KNOWN]
  if (Array.isArray(known)) return known as readonly Concept[]
  const concepts = (await loadConcepts(req)).map(({ concept }) => concept)
  req.context[KNOWN] = concepts
  return concepts
}
