import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

type Manifest = {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
type Lock = { packages: Record<string, { version?: string; resolved?: string }> }

const root = path.resolve(import.meta.dirname, '../..')
const read = <T>(file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T
const manifest = read<Manifest>('package.json')
const lock = read<Lock>('package-lock.json')
const wanted = { ...manifest.dependencies, ...manifest.devDependencies }

const PAYLOAD = /^(.*node_modules\/)?(payload|@payloadcms\/[^/]+)$/

describe('dependencies', () => {
  it('are pinned to exact versions', () => {
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))
    expect(loose).toEqual([])
  })

  it('have one version of Payload and of all its companions', () => {
    const asked = Object.entries(wanted).filter(([name]) => PAYLOAD.test(name))
    const installed = Object.entries(lock.packages)
      .filter(([folder]) => PAYLOAD.test(folder))
      .map(([folder, { version }]) => [folder, version])
    const versions = new Set([...asked, ...installed].map(([, version]) => version))
    expect([...versions]).toEqual([manifest.dependencies.payload])
  })

  it('come from the public registry alone', () => {
    const elsewhere = Object.values(lock.packages)
      .flatMap(({ resolved }) => (resolved ? [resolved] : []))
      .filter((url) => !url.startsWith('https://registry.npmjs.org/'))
    expect(elsewhere).toEqual([])
  })
})

describe('the source tree', () => {
  it('has no folder named for nothing', () => {
    const nameless = /(^|\/)(utils?|helpers?|lib|common|misc|shared)$/
    const folders = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((it) => it.isDirectory())
      .map((it) => path.join(it.parentPath, it.name))
    expect(folders.filter((folder) => nameless.test(folder))).toEqual([])
  })
})
