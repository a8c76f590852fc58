// Plain JavaScript: the first step it reports on is the installation of everything else.

/**
 * @typedef {object} Progress
 * @property {(text: string) => void} line Says one thing.
 * @property {<T>(label: string, work: (say: (detail: string) => void) => T | Promise<T>) => Promise<T>} step
 *   Shows a piece of work and how long it has been taking.
 */

const REMIND_EVERY_MS = 10_000

const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Tells what is being done and for how long: one line that counts up in a terminal, plain lines
 * with a reminder every ten seconds elsewhere (logs, CI, a pipe).
 *
 * @param {{ isTTY?: boolean, columns?: number, write: (text: string) => unknown }} [stream]
 * @returns {Progress}
 */
export const createProgress = (stream = process.stdout) => {
  const line = (/** @type {string} */ text) => void stream.write(`${text}\n`)
  const redraw = (/** @type {string} */ text) =>
    void stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)

  return {
    line,
    async step(label, work) {
      const began = performance.now()
      let detail = ''
      const now = () => `  ${label}${detail && `: ${detail}`} ...`
      if (stream.isTTY) redraw(now())
      else line(now())
      const timer = setInterval(
        () =>
          stream.isTTY ? redraw(`${now()} ${seconds(began)}`) : line(`${now()} ${seconds(began)}`),
        stream.isTTY ? 200 : REMIND_EVERY_MS,
      )
      const end = (/** @type {string} */ mark) => {
        clearInterval(timer)
        if (stream.isTTY) redraw('')
        line(`${mark} ${label} (${seconds(began)})`)
      }
      try {
        const result = await work((text) => {
          detail = text
        })
        end('✓')
        return result
      } catch (error) {
        end('✗')
        throw error
      }
    },
  }
}
