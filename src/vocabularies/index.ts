import { eventKind, eventMode, eventStatus } from './events'

/**
 * Every closed vocabulary by its public name. `GET /api/vocabularies` serves them, selects are
 * built from them; a label missing in one language is a compile error.
 */
export const VOCABULARIES = { eventKind, eventMode, eventStatus } as const

export type VocabularyName = keyof typeof VOCABULARIES
