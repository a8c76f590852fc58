import * as events from './events'
import * as figures from './figures'
import * as initiatives from './initiatives'
import * as library from './library'
import * as membership from './membership'
import * as organisations from './organisations'
import * as people from './people'
import * as site from './site'

/**
 * Every closed vocabulary by its public name. `GET /api/vocabularies` serves them, selects are
 * built from them; a label missing in one language is a compile error.
 */
export const VOCABULARIES = {
  ...events,
  ...figures,
  ...initiatives,
  ...library,
  ...membership,
  ...organisations,
  ...people,
  ...site,
} as const

export type VocabularyName = keyof typeof VOCABULARIES
