import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import type { StateCount } from '../../core/board/standing'
import { locale, readParameters } from '../../core/requests/parameters'
import { progress } from '../store/progress'
import { localesOf } from './caller'
import { translationEndpoint } from './endpoint'

/**
 * `GET /api/translation/progress`: how far each collection is in each locale that the caller works
 * in. The parameter `locale`, which every read has, changes nothing.
 */
export const progressEndpoint: Endpoint = translationEndpoint('get', 'progress', async (req) => {
  const locales = localesOf(req)
  readParameters(req.searchParams, { locale: locale(LOCALE_CODES) })
  const rows = await progress(req, { locales })
  return Response.json({ locales, cells: cellsOf(rows) })
})

type Amount = { units: number; words: number }
type Cell = Amount & {
  collection: string
  locale: string
  states: Partial<Record<StateCount['state'], Amount>>
  stale: Amount
}

const cellsOf = (rows: readonly StateCount[]): Cell[] => {
  const cells = new Map<string, Cell>()
  for (const { collection, locale: code, state, units, words, stale, staleWords } of rows) {
    const key = `${collection} ${code}`
    const cell: Cell = cells.get(key) ?? {
      ...{ collection, locale: code, units: 0, words: 0, states: {} },
      stale: { units: 0, words: 0 },
    }
    cell.units += units
    cell.words += words
    cell.states[state] = { units, words }
    cell.stale.units += stale
    cell.stale.words += staleWords
    cells.set(key, cell)
  }
  return [...cells.values()]
}
