import { sameText } from '../../inline/same-text'
import { addressOf, versionOf } from '../address'
import type { Returned, ReturnedFile } from '../model'
import type { ReturnedXliff, ReturnedXliffUnit } from './document'
import { profileOf, type XliffProfile } from './profiles'
import { stateOfXliff } from './states'

/** What the `<file>` brought back, unit by unit. */
export const returnedOfXliff = (file: ReturnedXliff): ReturnedFile => ({
  sourceLocale: file.sourceLanguage,
  targetLocale: file.targetLanguage,
  units: file.units.map((unit) => returnedUnit(unit, profileOf(file.toolId))),
})

const returnedUnit = (unit: ReturnedXliffUnit, profile: XliffProfile): Returned => {
  const { line, source, target } = unit
  const address = addressOf(unit.resname)
  if (!address) return { line, fault: { fault: 'exchangeNoIdentity' } }
  if (target?.foreign) {
    const parameters = { code: target.foreign }
    return { ...address, line, fault: { fault: 'exchangeForeignCode', parameters } }
  }
  return {
    ...address,
    ...versionOf(unit.id, address),
    line,
    source: source?.foreign ? undefined : source?.content,
    ...answerOf(unit, profile),
  }
}

/** An empty target of a text is none; in OmegaT's profile one that still is the source is none. */
const answerOf = ({ source, target, approved }: ReturnedXliffUnit, profile: XliffProfile) => {
  if (!target) return { state: 'untranslated' as const }
  const { content } = target
  const empty = content.length === 0 && source?.content.length !== 0
  const untouched = profile === 'xliff-omegat' && source && sameText(content, source.content)
  if (empty || untouched) return { state: 'untranslated' as const }
  if (profile === 'xliff-omegat') return { target: content, state: 'translated' as const }
  return { target: content, state: stateOfXliff({ ...target, approved }) }
}
