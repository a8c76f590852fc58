import { readValues, type Values } from '@/content/values'

/** In an address these are JSON (GraphQL over HTTP, section "GET"). */
const AS_JSON = ['variables', 'extensions']
const AS_TEXT = ['documentId', 'query']

/** Whether a request may name a document: cheap, and asked of every one before it is parsed. */
export const mayName = (text: string | Buffer): boolean =>
  text.includes('documentId') || text.includes('persistedQuery')

/** The parameters in a body, if they can be read. */
export const fromBody = (body: Buffer): Values | undefined =>
  // As the guard of reads decodes it, a byte order mark left out.
  readValues(new TextDecoder().decode(body))

/** What names a document and what is asked in the address, if it can be read. */
export const fromAddress = ({ searchParams }: URL): Values | undefined => {
  const parameters: Values = {}
  for (const name of [...AS_TEXT, 'extensions']) {
    const [text, ...more] = searchParams.getAll(name)
    if (more.length > 0) return undefined
    if (text === undefined || text === '') continue
    const value = AS_JSON.includes(name) ? readValues(text) : text
    if (value === undefined) return undefined
    parameters[name] = value
  }
  return parameters
}

/** The address with these parameters instead of those that named a document. */
export const inAddress = (url: URL, { query, extensions }: Values): URL => {
  const expanded = new URL(url)
  expanded.searchParams.delete('documentId')
  expanded.searchParams.delete('extensions')
  expanded.searchParams.set('query', String(query))
  if (extensions) expanded.searchParams.set('extensions', JSON.stringify(extensions))
  return expanded
}
