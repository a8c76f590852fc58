// Runs before `npm test`, so that a fresh clone needs no second command.
import path from 'node:path'

import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs'
import { createProgress } from './progress.mjs'

const root = path.resolve(import.meta.dirname, '../..')
if (!dependenciesAreCurrent(root, { development: true })) {
  await createProgress().step('Installing dependencies (once)', () => installDependencies(root))
}
