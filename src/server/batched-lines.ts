/** What lines are written to in the end, a stream of pino's: it writes at once from BATCH on. */
type LineTarget = { write: (text: string) => unknown; flushSync: () => void }

/** Characters that are handed on at once, even before their time. */
export const BATCH = 16_384

/** How long a line may wait for others. */
const LATEST_MS = 100

/**
 * Hands lines on together and in their order, and the last ones before the process ends: measuring
 * and writing each by itself costs more than most answers.
 */
export const batchedLines = (target: LineTarget): LineTarget => {
  let lines: string[] = []
  let length = 0
  let timer: NodeJS.Timeout | undefined
  const handOn = () => {
    clearTimeout(timer)
    timer = undefined
    if (lines.length === 0) return
    const text = lines.join('')
    lines = []
    length = 0
    target.write(text)
  }
  const flushSync = () => {
    if (lines.length === 0) return
    handOn()
    target.flushSync()
  }
  process.once('beforeExit', handOn)
  process.once('exit', flushSync)
  return {
    write: (line) => {
      lines.push(line)
      length += line.length
      if (length >= BATCH) handOn()
      else timer ??= setTimeout(handOn, LATEST_MS).unref()
    },
    flushSync,
  }
}
