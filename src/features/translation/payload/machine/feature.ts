import type { CollectionConfig, Endpoint, PayloadRequest, TaskConfig } from 'payload'

import { env } from '@/platform/env'
import type { RateLimiter } from '@/platform/rate-limiter'

import { systemClock } from '../../engines/clock'
import { enginesFrom } from '../../engines/index'
import { machineEndpoints } from './machine-endpoints'
import { machineTask } from './machine-task'
import { prefillTask } from './prefill-task'
import { pseudoEndpoint } from './pseudo-endpoint'
import { machineTextEndpoint } from './text-endpoint'
import { TranslationRuns } from './translation-runs'

export type MachineLimits = {
  /** How often one account may ask an engine for single texts. */
  machineText: RateLimiter
  /** How often a visitor may ask for pseudo-translations. */
  pseudo: RateLimiter
  /** Where a request comes from, behind the proxies that are trusted. */
  visitorOf: (req: PayloadRequest) => string
}

/**
 * What machine translation adds to the configuration, for the collections that are translated.
 *
 * @throws Error when the environment names an engine that it does not describe.
 */
export const machineFeature = (
  translated: readonly string[],
  limits: MachineLimits,
): { collections: CollectionConfig[]; endpoints: Endpoint[]; tasks: TaskConfig[] } => {
  const { engineFor, engineNamed, names } = enginesFrom(env())
  const costCap = env().TRANSLATION_COST_CAP
  const known = { engineFor, costCap, collections: translated }
  return {
    collections: [TranslationRuns],
    endpoints: [
      ...machineEndpoints({ ...known, engineNamed, engineNames: names }),
      machineTextEndpoint({ ...known, clock: systemClock, limit: limits.machineText }),
      pseudoEndpoint(translated, limits),
    ],
    tasks: [machineTask({ engineNamed, clock: systemClock, costCap }), prefillTask],
  }
}
