import { LRUCache } from 'lru-cache'

import { hashId } from './document-id'

/** Characters of documents that readers had kept; those not asked for longest go first. */
const KEPT_CHARACTERS = 2_000_000
const KEPT_DOCUMENTS = 2_000

export type DocumentsOptions = {
  /** Whether readers may have documents kept (automatic persisted queries). */
  automatic: boolean
  /** The same text for documents that differ in spaces and comments alone. */
  normalise: (document: string) => string | undefined
}

/** The documents that can be asked by identifier. What an identifier stands for never changes. */
export class Documents {
  readonly #options: DocumentsOptions
  readonly #trusted = new Map<string, string>()
  readonly #normal = new Set<string>()
  readonly #kept = new LRUCache<string, string>({
    max: KEPT_DOCUMENTS,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (document) => Math.max(1, document.length),
  })

  constructor(options: DocumentsOptions) {
    this.#options = options
  }

  get isAutomatic(): boolean {
    return this.#options.automatic
  }

  of(id: string): string | undefined {
    return this.#trusted.get(id) ?? this.#kept.get(id)
  }

  /**
   * Adds documents of the operator's.
   *
   * @throws Error when an identifier stands for another document already; nothing is added then
   */
  trust(documents: ReadonlyMap<string, string>): void {
    for (const [id, document] of documents) {
      const known = this.#trusted.get(id)
      if (known !== undefined && known !== document) {
        throw new Error(`"${id}" stands for two documents: give each an identifier of its own.`)
      }
    }
    for (const [id, document] of documents) {
      this.#trusted.set(id, document)
      const normal = this.#options.normalise(document)
      if (normal !== undefined) this.#normal.add(normal)
    }
  }

  /** Whether a document, sent in full, is one of the operator's. */
  isTrusted(document: string): boolean {
    const normal = this.#options.normalise(document)
    return normal !== undefined && this.#normal.has(normal)
  }

  /** Keeps a document that a reader sent, under its hash. */
  keep(document: string): void {
    if (this.isAutomatic) this.#kept.set(hashId(document), document)
  }
}
