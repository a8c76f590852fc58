import { readValues } from '@/content/values'

import { hashId, idOfHash, isDocumentId, isHashId } from './document-id'

/** A list of documents that cannot be taken; says which entry is wrong, and how. */
export class ManifestFault extends Error {}

/**
 * Reads a list of documents as builds of frontends write it (the client preset of GraphQL Code
 * Generator, Relay): one JSON object, from hash to document.
 *
 * @returns documents by identifier
 * @throws ManifestFault also where a document is not the one its SHA-256 hash was made of
 */
export const readManifest = (text: string): Map<string, string> => {
  const listed = readValues(text)
  if (!listed) throw new ManifestFault('it is not a JSON object of hashes and documents')
  return new Map(
    Object.entries(listed).map(([hash, document]) => {
      const id = idOfHash(hash)
      if (!isDocumentId(id)) throw new ManifestFault(`"${hash}" is not an identifier`)
      if (typeof document !== 'string') throw new ManifestFault(`"${hash}" has no document`)
      if (isHashId(id) && hashId(document) !== id) {
        throw new ManifestFault(`"${hash}" is not the SHA-256 hash of its document`)
      }
      return [id, document]
    }),
  )
}
