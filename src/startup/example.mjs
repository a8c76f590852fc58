// `npm run example`: the website of examples/starter beside the CMS it reads.
import { spawn } from 'node:child_process'
import path from 'node:path'

import { answersWithin, installExample, runExampleScript, serveExample } from './example-site.mjs'
import { StartError } from './options.mjs'
import { createProgress } from './progress.mjs'

const SITE_PORT = Number(process.env.EXAMPLE_PORT || 4321)
const SITE_URL = `http://localhost:${SITE_PORT}`
const CMS_URL = process.env.CMS_URL || `http://localhost:${process.env.PORT || 3000}`
/** Its first start installs, fills a database and builds the panel. */
const CMS_START_MS = 20 * 60_000

const root = path.resolve(import.meta.dirname, '../..')
const progress = createProgress()

/** What was started, the last first. @type {(() => Promise<unknown>)[]} */
const running = []
let stopping = false

const stop = async () => {
  stopping = true
  for (const close of running.splice(0)) await close()
}

/** Our own CMS, told where its site is, so that its addresses and previews lead there. */
const startCms = async () => {
  const preview = `${SITE_URL}/preview?type={collection}&id={id}&locale={locale}&token={token}`
  const cms = spawn(process.execPath, ['--conditions=production', 'src/startup/start.mjs'], {
    cwd: root,
    // Our own questions whether it is ready would fill its log.
    env: { SITE_URL, PREVIEW_URL: preview, LOG_LEVEL: 'warn', ...process.env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ctrl-C reaches it through us, once: the second one would end it before it has drained.
    detached: process.platform !== 'win32',
  })
  const gone = new AbortController()
  const ended = new Promise((resolve) => cms.once('close', resolve))
  cms.once('close', () => gone.abort())
  running.unshift(async () => {
    cms.kill('SIGINT')
    await ended
  })
  if (await answersWithin(`${CMS_URL}/readyz`, CMS_START_MS, gone.signal)) return
  throw new StartError('The CMS did not start: see above.')
}

const start = async () => {
  if (await answersWithin(`${CMS_URL}/readyz`, 0)) {
    progress.line(`Reading the CMS that answers at ${CMS_URL}.`)
  } else if (process.env.CMS_URL) {
    throw new StartError(`No CMS answers at ${CMS_URL}: start it, or leave CMS_URL out.`)
  } else {
    await startCms()
  }
  await installExample(root, progress)
  await progress.step('Building the example', () => runExampleScript(root, 'build'))
  const site = await serveExample({ root, cmsUrl: CMS_URL, port: SITE_PORT })
  running.unshift(site.close)
  progress.line(`\n  Example    ${site.url}\n\n  Ctrl-C stops everything.\n`)
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) process.exit(130)
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

try {
  await start()
} catch (error) {
  // Stopping makes whatever step is under way fail; that is not news.
  if (!stopping) {
    await stop()
    const text = error instanceof StartError ? error.message : (error?.stack ?? String(error))
    process.stderr.write(`\n${text}\n`)
    process.exit(1)
  }
}
