import type { Fault } from './fault'

/** A count, as far as rules look at it. */
type Figure = { measure?: unknown }

/** Each measure is counted once: two numbers of participants would contradict each other. */
export const checkFigures = (figures: readonly Figure[]): Fault<'figureTwice'> | undefined => {
  const measure = firstTwice(figures.map((figure) => figure.measure))
  return measure === undefined
    ? undefined
    : {
        fault: 'figureTwice',
        parameters: { measure: { vocabulary: 'figureMeasure', term: measure } },
      }
}

/** The first text that occurs a second time in a list. */
export const firstTwice = (values: readonly unknown[]): string | undefined => {
  const seen = new Set<string>()
  for (const value of values) {
    if (typeof value !== 'string') continue
    if (seen.has(value)) return value
    seen.add(value)
  }
  return undefined
}
