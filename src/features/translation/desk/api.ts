import type { DeskDocument, DeskUnit } from '../core/desk/answer'
import type { Entry, Result } from '../core/desk/state'

/** What the server refused, in its words; `status` 0 where it was not reached. */
export class ApiFault extends Error {
  override name = 'ApiFault'
  constructor(
    readonly status: number,
    message: string,
    readonly body?: unknown,
  ) {
    super(message)
  }
}

/** A document in one locale. */
export type Place = { collection: string; id: string; locale: string }

/**
 * All texts of a document without the memory, which is asked text by text.
 *
 * @throws ApiFault
 */
export const loadDocument = (place: Place, signal?: AbortSignal): Promise<DeskDocument> =>
  askAt('GET', documentAddress(place), {}, signal)

/** Where {@link loadDocument} asks, for who has a browser ask before the desk is there. */
export const documentAddress = ({ collection, id, locale }: Place): string =>
  `/api/translation/units?${new URLSearchParams({ collection, id, locale, matches: 'false' })}`

/**
 * One text with what the memory has for it; undefined where the document has lost it.
 *
 * @throws ApiFault
 */
export const loadUnit = async (
  place: Place,
  key: string,
  signal?: AbortSignal,
): Promise<DeskUnit | undefined> => {
  const { units } = await ask<DeskDocument>('GET', 'units', { ...place, key }, signal)
  return units[0]
}

/** @throws ApiFault */
export const performActs = async (place: Place, acts: readonly Entry[]): Promise<Result[]> => {
  try {
    const { results } = await ask<{ results: Result[] }>('POST', 'acts', { ...place, acts })
    return results
  } catch (error) {
    // One act that is refused is told by the status as well; its outcome is there all the same.
    const results =
      error instanceof ApiFault ? (error.body as { results?: unknown })?.results : undefined
    if (Array.isArray(results)) return withTheirs(results as Result[], error as ApiFault)
    throw error
  }
}

const withTheirs = (results: Result[], { body }: ApiFault): Result[] => {
  const [fault] = (body as { errors?: { data?: { theirs?: string } }[] }).errors ?? []
  return results.map((it) => ({ theirs: fault?.data?.theirs, ...it }))
}

/** Below `/api/translation`, as the person whose panel this is. @throws ApiFault */
export const ask = async <T>(
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  path: string,
  said: object = {},
  signal?: AbortSignal,
): Promise<T> => askAt(method, `/api/translation/${path}`, said, signal)

/** @throws ApiFault */
export const askAt = async <T>(
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  address: string,
  said: object = {},
  signal?: AbortSignal,
): Promise<T> => {
  const isRead = method === 'GET'
  const asked = new URLSearchParams(isRead ? (said as Record<string, string>) : {})
  const query = asked.size > 0 ? `?${asked}` : ''
  const response = await fetch(`${address}${query}`, {
    method,
    credentials: 'include',
    headers: { Accept: 'application/json', ...(!isRead && { 'Content-Type': 'application/json' }) },
    ...(!isRead && { body: JSON.stringify(said) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw new ApiFault(0, String(error))
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body as T
  throw new ApiFault(response.status, messageIn(body) ?? `HTTP ${response.status}`, body)
}

const messageIn = (body: unknown): string | undefined => {
  const [fault] = (body as { errors?: { message?: string }[] } | undefined)?.errors ?? []
  return fault?.message
}
