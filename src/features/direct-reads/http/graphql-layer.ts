import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  Kind,
  OperationTypeNode,
  parse,
} from 'graphql'
import { LRUCache } from 'lru-cache'

import type { ContentTag } from '@/content/content-tags'
import { GRAPHQL_PATH } from '@/platform/graphql-path'
import { collectReads, tellNotes, unnoted } from '@/platform/read-notes'
import type { RequestHandler, RequestLayer } from '@/platform/request-layer'
import { bytesOf, WholeRequest, WholeResponse } from '@/platform/whole-bodies'
import { hasCredentials } from '@/reads/caller'

import { Proofs } from '../core/proofs'
import type { Content } from '../payload/content'
import { type Asked, readAsked } from './graphql-asked'
import type { SchemaNotes } from './graphql-schema'
import { type Direct, judge, type Proof } from './judgement'
import { ReaderContext } from './reader-context'

const MOST_DOCUMENTS = 2_000

/**
 * Answers what readers ask over GraphQL. Whether a document is one to be answered at all is said by
 * Payload: only one that it has answered is ever executed here.
 */
export const graphqlLayer = (
  contentOf: () => Promise<Content>,
  schemaNotes: SchemaNotes,
): RequestLayer => {
  const documents = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS })
  const proofs = new Proofs<Proof>()
  /** Which lists a document reads is only known once it is executed: this is known before. */
  const attempts = new Proofs<object>()

  const handle = async (request: Request, next: RequestHandler): Promise<Response> => {
    const url = new URL(request.url)
    const isReader = request.method === 'POST' && url.pathname === GRAPHQL_PATH
    if (!isReader || hasCredentials(request)) return await next(request)
    const bytes = await bytesOf(request)
    const sent = bytes.toString()
    const askPayload = () =>
      next(new WholeRequest(url, { method: 'POST', headers: request.headers }, bytes))
    const asked = readAsked(sent)
    const locale = url.searchParams.get('locale')
    if (!asked || locale === null) return await askPayload()
    const attempt = [locale, asked.operationName, asked.query].join('\n')
    if (attempts.isResting(attempt)) return await askPayload()
    const question = { asked, content: await contentOf(), locale, schemaNotes }
    const known = documents.get(asked.query)
    // Only what becomes the answer is part of what it was made from.
    const notes = { tags: new Set<ContentTag>(), isIncomplete: false }
    const direct = known && (await collectReads(notes, () => directly(question, known)))
    const proof = direct && proofs.of(direct.name)
    if (proof && direct.unproven.size === 0) {
      tellNotes(notes)
      return new WholeResponse(direct.body, { headers: proof.headers })
    }
    const answer = await askPayload()
    if (answer.status !== 200) return answer
    const body = await answer.text()
    const { headers } = answer
    const document = known ?? parse(asked.query, { noLocation: true })
    documents.set(asked.query, document)
    const made = known ? direct : await unnoted(() => directly(question, document))
    const isSame = made && judge(proofs, made.name, made, { body, headers })
    if (!isSame) attempts.fail(attempt)
    else if (made.isTelling) attempts.prove(attempt, {})
    return new WholeResponse(body, { headers })
  }
  return { name: 'direct reads over GraphQL', handle }
}

type Question = { asked: Asked; content: Content; locale: string; schemaNotes: SchemaNotes }

type NamedDirect = Direct & {
  /** The same for questions that differ in their values alone. */
  name: string
}

/** The answer; undefined when it is left to Payload. */
const directly = async (
  { asked, content, locale, schemaNotes }: Question,
  document: DocumentNode,
): Promise<NamedDirect | undefined> => {
  const { schema } = schemaNotes
  // Payload makes the schema when it is first asked something.
  if (!schema || !document.definitions.every(isRead)) return undefined
  const context = new ReaderContext(content, schemaNotes, locale)
  const result = (await execute({
    schema,
    document,
    variableValues: asked.variables,
    operationName: asked.operationName,
    contextValue: context,
  })) as ExecutionResult
  if (result.errors) return undefined
  const { isTelling, plans, unproven } = context
  return {
    body: JSON.stringify(result),
    name: [asked.operationName ?? '', ...plans, asked.query].join('\n'),
    isTelling,
    unproven,
  }
}

/** Whatever writes must not be executed a second time. */
const isRead = (definition: DocumentNode['definitions'][number]): boolean =>
  definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY
