import type { Fault } from '@/content/fault'

/** Why a whole file is refused: nothing of it was taken. Each is a message of the catalogue. */
export const FILE_FAULTS = [
  'exchangeTooLarge',
  'exchangeNotUtf8',
  'exchangeNotWellFormed',
  'exchangeTruncated',
  'exchangeDoctype',
  'exchangeTooDeep',
  'exchangeTooManyUnits',
  'exchangeNotThisFormat',
  'exchangeOtherLocale',
  'exchangeOtherDocument',
  'exchangeUnitDoubled',
  'exchangeNoUnits',
  'exchangeUnwritable',
] as const

/** What is said of single units; the rest of the file is taken. Each is a message too. */
export const UNIT_FAULTS = [
  'exchangeNoIdentity',
  'exchangeUnitUnknown',
  'exchangeForeignCode',
  'exchangeCodesCrossed',
  'exchangeCodeMissing',
  'exchangeCodeDoubled',
  'exchangeCodeUnknown',
  'exchangeControlCharacter',
  'exchangeSourceMoved',
  'exchangeEditedMeanwhile',
  'exchangeBaseUnknown',
  'exchangeNothingTranslated',
] as const

export type ExchangeFaultName = (typeof FILE_FAULTS)[number] | (typeof UNIT_FAULTS)[number]
export type ExchangeFault = Fault<ExchangeFaultName>

/** Lines and columns count from 1. */
export type Where = { line?: number; column?: number; unit?: string }

/** A file that is refused as a whole, or a text that no file can carry. */
export class ExchangeError extends Error {
  override name = 'ExchangeError'

  constructor(
    readonly code: (typeof FILE_FAULTS)[number],
    readonly where: Where = {},
    /** What the message speaks of, beside the place. */
    parameters: Record<string, string | number> = {},
  ) {
    super(`${code} ${JSON.stringify({ ...where, ...shortened(parameters) })}`)
    this.parameters = shortened(parameters)
  }

  readonly parameters: Record<string, string | number>

  /** The fault with its place, as the message catalogue takes it. */
  get fault(): ExchangeFault {
    const { line = '?', column = '?', unit = '?' } = this.where
    return { fault: this.code, parameters: { line, column, unit, ...this.parameters } }
  }
}

/** Enough of a text out of a file to find it there: the file may have put megabytes in its place. */
export const excerpt = (text: string): string =>
  text.length > 100 ? `${text.slice(0, 99)}…` : text

const shortened = (parameters: Record<string, string | number>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? excerpt(value) : value,
    ]),
  )
