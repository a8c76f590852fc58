/** A limit of GraphQL requests (`BOUNDS.graphql`) that a request exceeds. */
export type ExceededLimit = {
  limit: 'aliases' | 'complexity' | 'depth' | 'directives' | 'tokens'
  max: number
  /** What was found; a document with too many tokens is not read to its end. */
  found?: number
}

/** As the libraries that count say it, which is all they tell. */
const SAID: Record<ExceededLimit['limit'], RegExp> = {
  aliases: /Aliases limit of (\d+) exceeded, found (\d+)/,
  complexity: /maximum complexity of (\d+)\. Actual complexity is (\d+)/,
  depth: /Query depth limit of (\d+) exceeded, found (\d+)/,
  directives: /Directives limit of (\d+) exceeded, found (\d+)/,
  tokens: /Document contains more tha[nt] (\d+) tokens/,
}

/** The limit of which an error of parsing or validation speaks, if it does of one. */
export const limitIn = (message: string): ExceededLimit | undefined => {
  for (const [limit, said] of Object.entries(SAID)) {
    const [, max, found] = said.exec(message) ?? []
    if (max === undefined) continue
    return {
      limit: limit as ExceededLimit['limit'],
      max: Number(max),
      ...(found !== undefined && { found: Number(found) }),
    }
  }
  return undefined
}
