/** What sending texts will cost at most, in the currency of the price. */
export type Estimate = { characters: number; cost: number }

/**
 * Characters times price per million. Tags count as characters, so engines that do not bill them
 * cost a little less than this; asking again is not in it.
 */
export const estimateCost = (lines: readonly string[], pricePerMillion: number): Estimate => {
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  return { characters, cost: (characters * pricePerMillion) / 1_000_000 }
}

/** Counts what was sent, and refuses what would cost more than the cap. */
export const purse = (pricePerMillion: number, cap: number) => {
  let characters = 0
  const costOf = (count: number) => (count * pricePerMillion) / 1_000_000
  return {
    /** False, and nothing is spent, when these lines would pass the cap. */
    pay: (lines: readonly string[]): boolean => {
      const more = estimateCost(lines, pricePerMillion).characters
      if (costOf(characters + more) > cap) return false
      characters += more
      return true
    },
    spent: (): Estimate => ({ characters, cost: costOf(characters) }),
  }
}
