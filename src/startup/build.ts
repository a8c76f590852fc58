import { adminIsBuilt, buildAdmin } from './admin-build'
import { createProgress } from './progress.mjs'

// `npm run build`: compiles the admin panel where it is not there yet.
const root = process.cwd()
if (!adminIsBuilt(root)) {
  await createProgress().step('Building the admin panel', () => buildAdmin(root))
}
process.exit(0)
