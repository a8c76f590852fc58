import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const CITIES =
  'query Cities($locale: LocaleInputType) { Cities(locale: $locale, sort: "name") { docs { name } } }'

export const hashOf = (document: string): string =>
  createHash('sha256').update(document).digest('hex')

export const documentId = (document: string): string => `sha256:${hashOf(document)}`

/** What Apollo's clients send in place of a document. */
export const persistedQuery = (document: string) => ({
  persistedQuery: { version: 1, sha256Hash: hashOf(document) },
})

/** A folder of manifests, as builds of frontends write them. */
export const manifestFolder = async (documents: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'citynet-documents-'))
  await addManifest(folder, 'site.json', documents)
  return folder
}

export const addManifest = async (folder: string, name: string, documents: readonly string[]) => {
  const manifest = Object.fromEntries(documents.map((it) => [hashOf(it), it]))
  await writeFile(path.join(folder, name), JSON.stringify(manifest))
}
