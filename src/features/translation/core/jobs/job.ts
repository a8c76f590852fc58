/** What somebody is asked to do with the texts of a job. */
export const JOB_STEPS = ['translate', 'review'] as const
export type JobStep = (typeof JOB_STEPS)[number]

/** Follows from the texts: a job whose source moves on is open again. */
export const JOB_STATES = ['open', 'done'] as const
export type JobState = (typeof JOB_STATES)[number]

/** How much there is, and how much of it is done; words are those of the source. */
export type Amount = { units: number; done: number; words: number; wordsLeft: number }

export const sumOf = (parts: readonly Amount[]): Amount => {
  const sum = (of: keyof Amount) => parts.reduce((total, part) => total + part[of], 0)
  return {
    units: sum('units'),
    done: sum('done'),
    words: sum('words'),
    wordsLeft: sum('wordsLeft'),
  }
}

/** A job is done when every text of it is; one of which nothing is left asks nobody for anything. */
export const stateOf = ({ units, done }: Amount): JobState => (done === units ? 'done' : 'open')

/** In whole percent of the words, and 100 only when nothing is left. */
export const percentOf = ({ words, wordsLeft, units, done }: Amount): number => {
  if (units === done) return 100
  return words === 0 ? 0 : Math.min(99, Math.floor((100 * (words - wordsLeft)) / words))
}
