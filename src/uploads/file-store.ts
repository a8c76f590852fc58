/** A file as a listing tells it. */
export type Listed = { key: string; modified: Date }

/** What is known of a file before any of it is sent: its bytes, and what they really are. */
export type FileFacts = { size: number; type: string }

/** A part of a file, in bytes from 0; the last one belongs to it. */
export type ByteRange = { start: number; end: number }

/**
 * Where files stay: a folder, or a bucket that several instances share. A key is the names on the
 * way to a file, with `/` between them. A file is there whole or not at all, and what is under a key
 * never changes.
 *
 * Every method throws a {@link StoreAway} where the store does not answer, and an Error for what is
 * no key.
 */
export type FileStore = {
  /** @returns undefined where there is no such file */
  look: (key: string) => Promise<FileFacts | undefined>
  /**
   * Opens a file; whoever does not read it to its end cancels it.
   *
   * @returns undefined where there is no such file
   */
  read: (key: string, range?: ByteRange) => Promise<ReadableStream<Uint8Array> | undefined>
  /**
   * A file as a whole, within a time for which a transaction may wait.
   *
   * @returns undefined where there is no such file
   */
  readWhole: (key: string) => Promise<Buffer | undefined>
  /**
   * Moves a file of this machine into the store.
   *
   * @throws Error with the code ENOENT where it is not there
   */
  take: (key: string, path: string) => Promise<void>
  /** All that is in a folder and in the folders in it; nothing where there is none. */
  list: (folder: string) => Promise<Listed[]>
  /** Removes what is there of these. */
  remove: (keys: readonly string[]) => Promise<void>
}

/** The store does not answer, or refuses us. The message says why and what to look at. */
export class StoreAway extends Error {
  override name = 'StoreAway'
}

/** What a file is that nobody knows better. */
export const UNKNOWN_TYPE = 'application/octet-stream'

/**
 * A key, once it is sure to lead to nowhere else.
 *
 * @throws Error for one with an empty name, `.` or `..` in it, or a null character
 */
export const checkedKey = (key: string): string => {
  const isKey = key.split('/').every((name) => !['', '.', '..'].includes(name))
  if (isKey && !key.includes('\0')) return key
  throw new Error(`${JSON.stringify(key)} is no key of a file`)
}
