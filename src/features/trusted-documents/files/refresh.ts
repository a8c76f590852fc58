import type { Documents } from '../core/documents'
import { readManifestFiles } from './manifest-files'

type Options = {
  documents: Documents
  place: string
  onFault: (fault: unknown) => void
}

/** Files are looked at this often at most, however many unknown documents are asked for. */
const PAUSE_MS = 1_000

/** Reads the operator's documents once, and again when one is asked for that is not known. */
export const manifestReader = ({ documents, onFault, place }: Options) => {
  let state: string | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<boolean> | undefined

  /** @throws Error when they cannot be used */
  const load = async (): Promise<boolean> => {
    const found = await readManifestFiles(place, state)
    if (!found) return false
    documents.trust(found.documents)
    state = found.state
    return true
  }

  /** Whether there were new ones. Those that are there stay when the files cannot be used. */
  const refresh = async (): Promise<boolean> => {
    if (looking) return await looking
    if (performance.now() - lookedAt < PAUSE_MS) return false
    looking = load().catch((fault: unknown) => {
      onFault(fault)
      return false
    })
    try {
      return await looking
    } finally {
      looking = undefined
      lookedAt = performance.now()
    }
  }

  return { load, refresh }
}
