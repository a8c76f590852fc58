import type { InlineText } from '../../inline/inline'

/**
 * One remembered translation, as TMX 1.4b carries it
 * (https://www.gala-global.org/tmx-14b).
 */
export type TmxUnit = {
  tuid?: string
  changedAt?: Date
  /** Name and value of each `<prop>`, for instance `x-context`. */
  props: Readonly<Record<string, string>>
  sourceLocale: string
  targetLocale: string
  source: InlineText
  target: InlineText
}
