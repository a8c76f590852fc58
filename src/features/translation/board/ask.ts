/**
 * Asks `/api/translation` as the person at the panel; with a body, by POST.
 *
 * @throws Error with what the server says against it.
 */
export const ask = async <T>(path: string, body?: object): Promise<T> => {
  const response = await fetch(`/api/translation/${path}`, {
    credentials: 'same-origin',
    ...(body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? response.statusText)
  return answer as T
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
