import config from '@payload-config'
import { getPayload } from 'payload'

import { seed } from '.'

/** `npm run seed`: fills the database of DATABASE_URL with the demo content, once. */
const payload = await getPayload({ config })
const { created, kept, milliseconds } = await seed({
  payload,
  progress: (done, total, what) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${done}/${total} ${what}`)
  },
})
process.stdout.write(
  `\nDemo content: ${created} documents written, ${kept} there already, in ${(milliseconds / 1_000).toFixed(1)} s.\n`,
)
await payload.destroy()
process.exit(0)
