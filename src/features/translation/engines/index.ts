import type { Env } from '@/platform/env'

import type { Engine } from '../core/machine/port'
import { deeplEngine } from './deepl'
import { libreTranslateEngine } from './libretranslate'
import { offlineEngine } from './offline'
import { openAiCompatibleEngine } from './openai-compatible'
import { PSEUDO_LOCALES, pseudoEngine } from './pseudo'

/** What of the environment concerns engines. */
export type EngineEnv = Pick<
  Env,
  | 'DEEPL_API_KEY'
  | 'LIBRETRANSLATE_URL'
  | 'LIBRETRANSLATE_API_KEY'
  | 'OPENAI_COMPATIBLE_URL'
  | 'OPENAI_COMPATIBLE_KEY'
  | 'OPENAI_COMPATIBLE_MODEL'
  | 'TRANSLATION_ENGINE'
  | 'TRANSLATION_PRICE_PER_MILLION'
>

/**
 * The engines of this installation. Only those whose key or address is set can reach the network.
 *
 * @throws Error at start when what is set does not make an engine, naming the variable.
 */
export const enginesFrom = (env: EngineEnv) => {
  const configured = configuredEngines(env)
  // Its words are nobody's language, so it is there for those only who ask for it.
  if (env.TRANSLATION_ENGINE === 'offline') configured.push(offlineEngine())
  const chosen = env.TRANSLATION_ENGINE
    ? configured.find(({ name }) => name === env.TRANSLATION_ENGINE)
    : configured[0]
  if (env.TRANSLATION_ENGINE && !chosen) {
    throw new Error(
      `TRANSLATION_ENGINE is "${env.TRANSLATION_ENGINE}", which is not configured. See .env.example for what it needs.`,
    )
  }
  const pseudo = pseudoEngine()
  return {
    /** The engine that translates into a locale; undefined when none is configured. */
    engineFor: (locale: string): Engine | undefined =>
      PSEUDO_LOCALES.some((it) => it === locale) ? pseudo : chosen,
    /** Those that people may ask for by name, the chosen one among them. */
    names: configured.map(({ name }) => name),
    engineNamed: (name: string): Engine | undefined => configured.find((it) => it.name === name),
  }
}

const configuredEngines = (env: EngineEnv): Engine[] => {
  const engines: Engine[] = []
  const price = (usual: number) => ({ pricePerMillion: env.TRANSLATION_PRICE_PER_MILLION ?? usual })
  if (env.DEEPL_API_KEY) {
    engines.push(deeplEngine({ apiKey: env.DEEPL_API_KEY, ...price(USUAL_PRICE) }))
  }
  if (env.LIBRETRANSLATE_URL) {
    const apiKey = env.LIBRETRANSLATE_API_KEY
    engines.push(libreTranslateEngine({ url: env.LIBRETRANSLATE_URL, apiKey, ...price(0) }))
  }
  if (env.OPENAI_COMPATIBLE_URL) {
    if (!env.OPENAI_COMPATIBLE_MODEL) {
      throw new Error('OPENAI_COMPATIBLE_URL needs OPENAI_COMPATIBLE_MODEL, the model to ask.')
    }
    engines.push(
      openAiCompatibleEngine({
        url: env.OPENAI_COMPATIBLE_URL,
        model: env.OPENAI_COMPATIBLE_MODEL,
        apiKey: env.OPENAI_COMPATIBLE_KEY,
        ...price(USUAL_PRICE),
      }),
    )
  }
  return engines
}

/**
 * Of a million characters, in euros or dollars, taken where the operator gives none: about what
 * paid services ask, so that the cap works from the first day.
 */
const USUAL_PRICE = 25
