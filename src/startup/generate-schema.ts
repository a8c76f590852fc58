import { writeFileSync } from 'node:fs'

import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'

import config from '../../payload.config'

// Payload's own command for this loads TypeScript in its own way (see payload-cli.mjs).
const sanitized = await config
writeFileSync(
  sanitized.graphQL.schemaOutputFile ?? 'schema.graphql',
  printSchema(configToSchema(sanitized).schema),
)
process.exit(0)
