import { writeFileSync } from 'node:fs'

import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'

import config from '../../payload.config'

// Payload's own command for this writes the file and then never ends where something else keeps
// the process alive, as src/startup/stay-alive.mjs must.
const sanitized = await config
writeFileSync(
  sanitized.graphQL.schemaOutputFile ?? 'schema.graphql',
  printSchema(configToSchema(sanitized).schema),
)
process.exit(0)
