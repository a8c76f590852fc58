import { CMS_PUBLIC_URL, CMS_URL } from 'astro:env/server'

import type { TypedDocumentString } from '../gql/graphql'

type Answer<Data> = { data?: Data | null; errors?: { message: string }[] }

/** Where browsers find the CMS: feeds, calendars, the report script. */
export const publicUrl = (path: string): string => new URL(path, CMS_PUBLIC_URL ?? CMS_URL).href

/**
 * Asks the CMS one of our typed queries, as an anonymous reader: only what is published answers.
 *
 * @throws Error with what the CMS said when it could not answer.
 */
export const ask = async <Data, Variables>(
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> => {
  const response = await fetch(new URL('/api/graphql', CMS_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: query.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (!data) throw new Error(`The CMS: ${errors?.[0]?.message ?? response.status}`)
  return data
}

/** Any answer of the REST API; the caller looks at its status. */
export const getFromCms = (path: string, parameters: Record<string, string>): Promise<Response> => {
  const url = new URL(path, CMS_URL)
  url.search = new URLSearchParams(parameters).toString()
  return fetch(url)
}

/**
 * The body of an answer of the REST API.
 *
 * @throws Error when it is none.
 */
export const getJson = async <Data>(
  path: string,
  parameters: Record<string, string>,
): Promise<Data> => {
  const response = await getFromCms(path, parameters)
  if (!response.ok) throw new Error(`The CMS answered ${response.status} to ${path}`)
  return (await response.json()) as Data
}
