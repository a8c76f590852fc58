import { getPayload } from 'payload'

import { env } from '@/platform/env'
import { migrateUnderLock } from '@/platform/migrate'

import config from '../../payload.config'

const payload = await getPayload({ config, disableOnInit: true })
await migrateUnderLock(payload, env().DATABASE_URL)
await payload.destroy()
process.exit(0)
