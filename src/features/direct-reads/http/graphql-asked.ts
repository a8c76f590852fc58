import { isValues, readValues, type Values } from '@/content/values'

/** What was sent: a document, and what to ask of it. */
export type Asked = { query: string; variables: Values | null; operationName: string | null }

/** Longer bodies are answered, by Payload. */
const LONGEST = 16_384

/** Reads the body of a question over GraphQL; undefined for whatever only Payload understands. */
export const readAsked = (body: string): Asked | undefined => {
  if (body.length > LONGEST) return undefined
  const sent = readValues(body)
  if (!sent) return undefined
  const { operationName = null, query, variables = null } = sent
  if (typeof query !== 'string' || !(variables === null || isValues(variables))) return undefined
  if (operationName !== null && typeof operationName !== 'string') return undefined
  return { query, variables, operationName }
}
