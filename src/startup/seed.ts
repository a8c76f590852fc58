import { getPayload } from 'payload'

import { seed } from '@/seed/index'

import config from '../../payload.config'
import { createProgress } from './progress.mjs'

// `npm run seed`: puts the demo content into DATABASE_URL, or mends what is missing of it.
const payload = await getPayload({ config, disableOnInit: true })
await createProgress().step('Adding the demo content', (say) => seed({ payload, progress: say }))
await payload.destroy()
process.exit(0)
