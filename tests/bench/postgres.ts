import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startEmbeddedPostgres } from '@/startup/embedded-postgres'

/** The embedded Postgres with the settings of `npm start` (fsync on), empty, gone when stopped. */
export const startTemporaryPostgres = async (): Promise<{
  url: string
  stop: () => Promise<void>
}> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'citynet-bench-'))
  // Run by root, the server is another user, who must be able to reach its data.
  chmodSync(dataDir, 0o755)
  const server = await startEmbeddedPostgres({ dataDir, password: 'postgres' })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
