import { getPayload, type SanitizedConfig } from 'payload'

import { adoptDocuments } from './adopt-documents'

/**
 * `npm run translation:adopt`: takes over the documents of a database that was there before the
 * feature. With `-- --as machine` what their other languages say counts as machine text, which
 * somebody has to read before it is published again; without, as people's translations.
 */
export const script = async (config: SanitizedConfig): Promise<void> => {
  try {
    await adopt(config)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    // Payload's command line ends with 0 whatever a script throws.
    process.exit(1)
  }
}

const adopt = async (config: SanitizedConfig): Promise<void> => {
  const at = process.argv.indexOf('--as')
  const as = at < 0 ? 'import' : process.argv[at + 1]
  if (as !== 'import' && as !== 'machine') {
    throw new Error(`--as is "${as}"; it must be "import" or "machine".`)
  }
  const payload = await getPayload({ config, disableOnInit: true })
  const say = (message: string) => process.stdout.write(`  ${message}\n`)
  const { documents, texts } = await adoptDocuments(payload, { as, progress: say })
  say(`Took over ${documents} documents with ${texts} translated texts.`)
  await payload.destroy()
}
