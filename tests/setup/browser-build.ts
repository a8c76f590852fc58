import { adminIsBuilt, buildAdmin } from '@/startup/admin-build'

import { findChromium } from './chromium'

/** Vitest global set-up of the browser tests: the admin panel is compiled once, if need be. */
export const setup = async () => {
  const root = process.cwd()
  if (findChromium() && !adminIsBuilt(root)) await buildAdmin(root)
}
