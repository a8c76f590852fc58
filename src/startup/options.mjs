// Plain JavaScript: a mistyped flag is named before anything is installed.
import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm start -- [flags]

  --demo          add the demo content also to the database named by DATABASE_URL
  --reset         throw away database, media and secrets, and start over (asks first);
                  with DATABASE_URL it has to be said twice: --reset --reset;
                  with S3_BUCKET nothing is deleted in the bucket, but later
                  what no new document names: to keep it, change S3_PREFIX
  --yes           answer yes to that question
  --prepare-only  do everything but serve, then end
  --help          show this

Environment: PORT, HOST, DATABASE_URL, ADMIN_EMAIL, ADMIN_PASSWORD and those of .env.example.`

/** A mistake of the person who typed the command: its message is all they need to see. */
export class StartError extends Error {}

/**
 * What the command line asks for; `reset` counts how often it was said.
 *
 * @param {string[]} args
 * @throws {StartError} naming a flag that does not exist.
 */
export const parseOptions = (args) => {
  const parsed = (() => {
    try {
      return parseArgs({
        args,
        allowPositionals: false,
        options: {
          demo: { type: 'boolean', default: false },
          reset: { type: 'boolean', multiple: true, default: [] },
          yes: { type: 'boolean', default: false },
          'prepare-only': { type: 'boolean', default: false },
          help: { type: 'boolean', default: false },
        },
      })
    } catch (error) {
      // The first sentence names the argument; what follows is advice on escaping.
      const fault = error instanceof Error ? error.message.split('. ')[0] : String(error)
      throw new StartError(`${fault}.\n\n${USAGE}`)
    }
  })()
  const { demo, reset, yes, help } = parsed.values
  return { demo, reset: reset.length, yes, help, prepareOnly: parsed.values['prepare-only'] }
}
