import type { TestProject } from 'vitest/node'

import { adminIsBuilt, buildAdmin } from '@/startup/admin-build'

import { startApp } from './app'
import { findChromium } from './chromium'
import { createDatabase } from './postgres'
import { ensureTemplate } from './templates'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the panel with the demo content that all browser tests share. */
    appUrl: string
  }
}

const DATABASE = 'browser'

/**
 * Vitest global set-up of the browser tests: the admin panel is compiled once, if need be, and
 * one server with the demo content serves every file. Runs after that of Postgres.
 */
export const setup = async (project: TestProject) => {
  project.provide('appUrl', '')
  if (!findChromium()) return
  const root = process.cwd()
  if (!adminIsBuilt(root)) await buildAdmin(root)
  const { postgresUrl } = project.getProvidedContext()
  await ensureTemplate(postgresUrl, 'seeded')
  await createDatabase(postgresUrl, DATABASE, 'seeded')
  const app = await startApp(`${postgresUrl}/${DATABASE}`)
  project.provide('appUrl', app.url)
  return app.close
}
