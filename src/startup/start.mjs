// `npm start`. Plain JavaScript without dependencies: on a fresh clone nothing is installed yet.
import path from 'node:path'

import { readAddress } from './address.mjs'
import { answerMeanwhile } from './answer-meanwhile.mjs'
import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs'
import { parseOptions, StartError, USAGE } from './options.mjs'
import { createProgress } from './progress.mjs'

const OLDEST_NODE = [20, 19]
const INSTALLING = 'Installing dependencies (once)'

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return
  throw new StartError(
    `Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed (https://nodejs.org).`,
  )
}

const start = async () => {
  checkNode()
  const options = parseOptions(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const root = path.resolve(import.meta.dirname, '../..')
  // Payload, Next and tsx look for their configuration in the working directory.
  process.chdir(root)
  process.env.NODE_ENV ??= 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'

  const progress = createProgress()
  if (!dependenciesAreCurrent(root)) {
    const waiting = options.prepareOnly
      ? undefined
      : await answerMeanwhile(readAddress(root), INSTALLING)
    await progress.step(INSTALLING, () => installDependencies(root))
    await waiting?.close()
  }
  // From here on this process reads TypeScript; a second one would only cost memory.
  await import('tsx')
  const { main } = await import('./main.ts')
  await main({ options, progress, root })
}

try {
  await start()
} catch (error) {
  const text = error instanceof StartError ? error.message : (error?.stack ?? String(error))
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}
