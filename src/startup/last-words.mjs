// Plain JavaScript: it is there before anything is installed.

/**
 * Listens to what a process says, and tells its last words whenever asked.
 *
 * @param {{
 *   stdout: import('node:stream').Readable | null,
 *   stderr: import('node:stream').Readable | null,
 * }} spoken what is piped of it
 * @returns {() => string}
 */
export const lastWordsOf = ({ stdout, stderr }) => {
  let words = ''
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk) => {
      words = (words + chunk).slice(-4000)
    })
  }
  return () => words
}
