import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { GraphQLError, parse } from 'graphql'

import { ManifestFault, readManifest } from '../core/manifest'

/** The documents of a manifest, or of all `*.json` in a folder, as they were found. */
export type FoundDocuments = {
  documents: Map<string, string>
  /** Another one when files were added, removed or written. */
  state: string
}

/**
 * Reads what is trusted.
 *
 * @param place a manifest, or a folder of manifests
 * @param known the state that was read last; undefined is returned when it is still the same
 * @throws Error naming the file, what is wrong with it and what to do
 */
export const readManifestFiles = async (
  place: string,
  known?: string,
): Promise<FoundDocuments | undefined> => {
  const files = await manifestsIn(place)
  const state = files.map(({ file, mtimeMs, size }) => `${file} ${mtimeMs} ${size}`).join('\n')
  if (state === known) return undefined
  const documents = new Map<string, string>()
  for (const { file } of files) {
    for (const [id, document] of await documentsOf(file)) {
      if ((documents.get(id) ?? document) !== document) {
        throw new Error(`"${file}" has another document "${id}" than the files before it.`)
      }
      documents.set(id, document)
    }
  }
  return { documents, state }
}

const manifestsIn = async (place: string) => {
  const names = (await isFolder(place))
    ? (await readdir(place)).filter((it) => it.endsWith('.json')).map((it) => path.join(place, it))
    : [place]
  return await Promise.all(
    names.sort().map(async (file) => {
      const { mtimeMs, size } = await stat(file)
      return { file, mtimeMs, size }
    }),
  )
}

const isFolder = async (place: string): Promise<boolean> => {
  try {
    return (await stat(place)).isDirectory()
  } catch {
    throw new Error(
      `There are no trusted documents at "${place}": set TRUSTED_DOCUMENTS to a manifest of your frontend's build, or to a folder of manifests.`,
    )
  }
}

const documentsOf = async (file: string): Promise<Map<string, string>> => {
  try {
    const documents = readManifest(await readFile(file, 'utf8'))
    for (const [id, document] of documents) check(id, document)
    return documents
  } catch (error) {
    if (!(error instanceof ManifestFault)) throw error
    throw new Error(
      `The trusted documents in "${file}" cannot be used: ${error.message}. Build the manifest anew with SHA-256 hashes, and do not edit it.`,
    )
  }
}

const check = (id: string, document: string): void => {
  try {
    parse(document, { noLocation: true })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new ManifestFault(`"${id}" is not a GraphQL document (${error.message})`)
  }
}
