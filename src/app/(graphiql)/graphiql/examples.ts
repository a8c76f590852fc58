/** What a newcomer can run at once; the first is shown when the explorer opens. */
export const EXAMPLES: readonly [string, ...string[]] = [
  `# The next events, in French. Press Ctrl-Enter to run.
query {
  Events(locale: fr, limit: 3) {
    docs {
      title
    }
  }
}
`,
  `# Cities and the region each belongs to, in Spanish.
query {
  Cities(locale: es, limit: 10, sort: "name") {
    docs {
      name
      slug
    }
  }
}
`,
  `# News whose title contains a word, in Arabic.
query {
  Articles(locale: ar, limit: 5) {
    docs {
      title
      slug
    }
  }
}
`,
]
