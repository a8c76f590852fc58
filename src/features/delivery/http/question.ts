import { readValues } from '@/content/values'
import { GRAPHQL_PATH } from '@/platform/graphql-path'

import { type CacheablePaths, requestKeys } from '../core/request-key'
import { type GraphqlQuestion, graphqlKey } from './graphql-key'

/** A request whose answer may be kept for everybody. */
export type Question = {
  key: string
  /** The address to ask in its place, path and query. */
  url: string
  isGraphql: boolean
}

/** What of a request decides whether and under which key its answer may be kept. */
export type Asking = {
  method: string
  /** Path and query. */
  url: string
  /** By name in lower case. */
  header: (name: string) => string | undefined
  /** The body of a POST, as text; one character for each byte will do, where it is ASCII. */
  body?: string | undefined
}

const GRAPHQL_JSON = 'application/graphql-response+json'

/** Characters of spellings that are remembered at most, of addresses and of bodies each. */
const REMEMBERED = 2_000_000
const LONGEST_REMEMBERED = 8_192

/**
 * Reads which question a request asks: undefined for whoever could be somebody, for writes, and for
 * what has no answer that everybody may see.
 */
export const readQuestions = (
  paths: CacheablePaths,
): ((asking: Asking) => Question | undefined) => {
  const addresses = new Spellings()
  const bodies = new Spellings()
  const keyOf = requestKeys(paths)

  const read = ({ method, url, body }: Asking): Question | undefined => {
    if (url === GRAPHQL_PATH || url.startsWith(`${GRAPHQL_PATH}?`))
      return readGraphql(method, url, body)
    const found = method === 'POST' ? undefined : keyOf(url)
    return found && { ...found, isGraphql: false }
  }

  return (asking) => {
    const { method, header } = asking
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return undefined
    if (isSomebody(header)) return undefined
    const isPost = method === 'POST'
    if (isPost && !header('content-type')?.startsWith('application/json')) return undefined
    // A body is the whole question where the address says no more.
    const spellings = isPost && asking.url === GRAPHQL_PATH ? bodies : addresses
    const { body = '', url } = asking
    const spelling = !isPost ? url : url === GRAPHQL_PATH ? body : `${url} ${body}`
    const known = spellings.get(spelling) ?? spellings.remember(spelling, answers(read(asking)))
    return header('accept')?.includes(GRAPHQL_JSON) ? known.typed : known.plain
  }
}

/** What a spelling asks, and what it asks of those who want GraphQL's own content type. */
type Known = { plain: Question | undefined; typed: Question | undefined }

const answers = (plain: Question | undefined): Known => ({
  plain,
  typed: plain?.isGraphql ? { ...plain, key: `${plain.key} ${GRAPHQL_JSON}` } : plain,
})

/** What spellings ask, as they came: most are known, and need not be read again. */
class Spellings {
  readonly #known = new Map<string, Known>()
  #length = 0

  get(spelling: string): Known | undefined {
    return this.#known.get(spelling)
  }

  remember(spelling: string, known: Known): Known {
    if (spelling.length > LONGEST_REMEMBERED) return known
    if (this.#length > REMEMBERED) {
      this.#known.clear()
      this.#length = 0
    }
    this.#length += spelling.length
    this.#known.set(spelling, known)
    return known
  }
}

/** Whoever sends a cookie or a key may be known here, and sees what others do not. */
const isSomebody = (header: Asking['header']): boolean =>
  header('cookie') !== undefined ||
  header('authorization') !== undefined ||
  header('x-http-method-override') !== undefined ||
  header('x-payload-http-method-override') !== undefined

const readGraphql = (
  method: string,
  url: string,
  body: string | undefined,
): Question | undefined => {
  const parameters = new URL(url, 'http://host').searchParams
  const isPost = method === 'POST'
  const question = isPost ? readValues(body ?? '') : fromParameters(parameters)
  const others = [...parameters.keys()].filter(
    (it) => !(isPost ? ['locale'] : FROM_URL).includes(it),
  )
  if (!question || others.length > 0 || parameters.getAll('locale').length > 1) return undefined
  const key = graphqlKey(question, parameters.get('locale') ?? '')
  return key === undefined
    ? undefined
    : { key: `${isPost ? 'POST' : 'GET'} ${key}`, url, isGraphql: true }
}

const FROM_URL = ['query', 'variables', 'operationName', 'locale']

const fromParameters = (parameters: URLSearchParams): GraphqlQuestion | undefined => {
  const [query, variables, operationName] = FROM_URL.map(
    (name) => parameters.get(name) ?? undefined,
  )
  if (FROM_URL.some((name) => parameters.getAll(name).length > 1)) return undefined
  const parsed = variables === undefined ? undefined : readValues(variables)
  if (variables !== undefined && !parsed) return undefined
  return { query, variables: parsed, operationName }
}
