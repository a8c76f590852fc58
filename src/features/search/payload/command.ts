import { getPayload, type SanitizedConfig } from 'payload'

import { searchedSlugs } from './collections'
import { reindex } from './reindex'

/** `npm run search:reindex`: makes the search index anew, also while the site is in use. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  try {
    const payload = await getPayload({ config, disableOnInit: true })
    const say = (message: string) => process.stdout.write(`  ${message}\n`)
    const { documents, entries } = await reindex(payload, searchedSlugs(config), say)
    say(`Indexed ${documents} documents: ${entries} texts are found.`)
    await payload.destroy()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    // Payload's command line ends with 0 whatever a script throws.
    process.exit(1)
  }
}
