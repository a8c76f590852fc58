import { CLEAN_AR } from './clean-ar'
import { CLEAN_ES } from './clean-es'
import { CLEAN_FR } from './clean-fr'
import { DEFECTS_AR } from './defects-ar'
import { DEFECTS_ES } from './defects-es'
import { DEFECTS_FR } from './defects-fr'
import type { Defect, Pair } from './types'

export type Half = 'tuned' | 'held back'

/**
 * The checks were written against one half alone; the other half tells how they do on texts that
 * they were not made for. Neighbours of one class fall into different halves.
 */
export const halfOf = (index: number): Half => (index % 2 === 0 ? 'tuned' : 'held back')

export const DEFECTS: readonly Defect[] = [...DEFECTS_FR, ...DEFECTS_ES, ...DEFECTS_AR]

export const CLEAN: Readonly<Record<Defect['locale'], readonly Pair[]>> = {
  fr: CLEAN_FR,
  es: CLEAN_ES,
  ar: CLEAN_AR,
}
