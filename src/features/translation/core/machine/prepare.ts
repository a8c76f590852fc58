import { type InlineText, plainText } from '../inline/inline'
import type { Unit } from '../unit'
import { type Masked, mask } from './mask'
import type { EngineLimits, EngineUnit } from './port'
import type { LeftReason } from './result'
import { wordsToTranslate } from './verify'

/** A unit that is ready to be sent. */
export type Prepared = { unit: Unit; masked: Masked; request: EngineUnit }

/** What there is to do for a unit: send it, take the source as it is, or nothing. */
export type Preparation = { send: Prepared } | { copy: InlineText } | { leave: LeftReason }

type Surroundings = {
  names: readonly string[]
  limits: EngineLimits
  /** All units of the document in reading order; those around a unit are its context. */
  document: readonly Unit[]
}

/**
 * Masks a unit and gives it its neighbours. A text without words of its own (a date, an address, a
 * name that stays) is not sent: it is the same in every language.
 */
export const prepared = (
  unit: Unit,
  id: string,
  { names, limits, document }: Surroundings,
): Preparation => {
  if (unit.policy !== 'translate' || unit.kind === 'slug') return { leave: NOT_TRANSLATABLE }
  const masked = mask(unit.content, names)
  if (wordsToTranslate(masked) === 0) return { copy: unit.content }
  if (masked.line.length > limits.characters) return { leave: TOO_LARGE }
  return { send: { unit, masked, request: requestOf(unit, id, masked.line, document) } }
}

/** Neighbours in one request, as many as the engine takes. */
export const batchesOf = (units: readonly Prepared[], limits: EngineLimits): Prepared[][] => {
  const batches: Prepared[][] = []
  let characters = 0
  for (const unit of units) {
    const batch = batches.at(-1)
    const size = unit.request.text.length
    if (batch && batch.length < limits.units && characters + size <= limits.characters) {
      batch.push(unit)
      characters += size
    } else {
      batches.push([unit])
      characters = size
    }
  }
  return batches
}

/** The same unit once more, with what was wrong with the first answer. */
export const againBecause = (prepared: Prepared, { message }: LeftReason): Prepared => ({
  ...prepared,
  request: { ...prepared.request, problem: message },
})

const NOT_TRANSLATABLE: LeftReason = {
  kind: 'not-translatable',
  message: 'The field is not for translation engines.',
}
const TOO_LARGE: LeftReason = {
  kind: 'too-large',
  message: 'The text is larger than the engine takes.',
}

const NEIGHBOURS_BEFORE = 2
const NEIGHBOURS_AFTER = 1
const NEIGHBOUR_LENGTH = 400

const requestOf = (unit: Unit, id: string, text: string, document: readonly Unit[]): EngineUnit => {
  const readable = document.filter((it) => it.policy === 'translate' && it.kind !== 'slug')
  const at = readable.findIndex(({ key }) => key === unit.key)
  const wordsOf = (units: readonly Unit[]) =>
    units
      .map(({ content, codes }) => plainText(content, codes).trim().slice(0, NEIGHBOUR_LENGTH))
      .filter(Boolean)
  return {
    id,
    text,
    before: at < 0 ? [] : wordsOf(readable.slice(Math.max(0, at - NEIGHBOURS_BEFORE), at)),
    after: at < 0 ? [] : wordsOf(readable.slice(at + 1, at + 1 + NEIGHBOURS_AFTER)),
    ...(unit.note ? { note: unit.note } : {}),
    ...(unit.maxLength === undefined ? {} : { maxLength: unit.maxLength }),
  }
}
