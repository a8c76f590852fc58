import { createHash } from 'node:crypto'

const PREFIX = 'sha256:'
const HEX = /^[0-9a-f]{64}$/
const UNRESERVED = /^[\w.~-]+(:[\w.~:-]+)?$/
const LONGEST = 200

/**
 * What a document is called by its hash: GraphQL over HTTP, appendix "Persisted Documents", section
 * "SHA256 Hex Document Identifier".
 */
export const hashId = (document: string): string =>
  PREFIX + createHash('sha256').update(document).digest('hex')

/** Whether an identifier says what its document is, so that the two can be compared. */
export const isHashId = (id: string): boolean => id.startsWith(PREFIX)

/** Whether it is written as the appendix says ("Document identifier syntax"). */
export const isDocumentId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST &&
  UNRESERVED.test(value) &&
  (!isHashId(value) || HEX.test(value.slice(PREFIX.length)))

/** The identifier that a bare hash stands for, as builds write it and Apollo's clients send it. */
export const idOfHash = (hash: string): string => (HEX.test(hash) ? PREFIX + hash : hash)
