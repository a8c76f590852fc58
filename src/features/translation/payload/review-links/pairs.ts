import type { PayloadRequest } from 'payload'

import type { Code, InlineText } from '../../core/inline/inline'
import { fieldNames } from '../field-names'
import { openSuggestions } from '../store/open-suggestions'
import type { Place } from '../store/place'
import { unitsInLocale } from '../store/units-in-locale'
import type { ReviewLink } from './links'

/** A text of the document in both languages, as a partner compares them. */
export type Pair = {
  unitId: number
  field: string
  /** What the field is called. */
  label: string
  nodeType?: string
  source: InlineText
  codes: readonly Code[]
  /** What stands in the field: what this link suggested last, else what the translation says. */
  target?: InlineText
  isSuggested: boolean
}

export const placeOfLink = ({ collection, document }: ReviewLink): Place => ({
  collection,
  id: /^\d+$/.test(document) ? Number(document) : document,
})

/** The texts of the one document that a link is for, in reading order. */
export const pairsOf = async (req: PayloadRequest, link: ReviewLink): Promise<Pair[]> => {
  const where = { ...placeOfLink(link), locale: link.locale }
  const units = await unitsInLocale(req, where)
  const suggested = new Map(
    (await openSuggestions(req, where))
      .filter(({ by }) => by === `link:${link.name}` || by.startsWith(`link:${link.name} (`))
      // The newest stands first, and is the one that is kept.
      .reverse()
      .map(({ unitId, content }) => [unitId, content]),
  )
  const { nameOf } = fieldNames(req.payload, where, link.locale)
  return units
    .filter(({ unit }) => unit.policy === 'translate' && unit.kind !== 'slug')
    .map(({ unit, unitId, target }) => {
      const own = suggested.get(unitId)
      return {
        ...{ unitId, field: unit.field, label: nameOf(unit.field), nodeType: unit.nodeType },
        ...{ source: unit.content, codes: unit.codes, target: own ?? target },
        isSuggested: own !== undefined,
      }
    })
}
