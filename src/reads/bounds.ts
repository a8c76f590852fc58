/** What one request may ask for. Anonymous readers get the narrower ones. */
export const BOUNDS = {
  /** Documents of a list or a join; 10 when nothing is asked. */
  pageSize: { default: 10, anonymous: 100, signedIn: 10_000 },
  page: 10_000,
  /** Conditions of one `where`, and values of one `in`. */
  conditions: 100,
  /** Characters of one value in a condition. */
  value: 500,
  graphql: {
    anonymousBytes: 16 * 1024,
    bytes: 1024 * 1024,
    tokens: 4_000,
    depth: 10,
    aliases: 15,
    directives: 20,
    complexity: 500,
  },
} as const
