import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type Payload } from 'payload'
import { expect } from 'vitest'

import type { ContentTag } from '@/content/content-tags'
import { collectReads } from '@/platform/read-notes'
import { composeLayers, type RequestHandler, requestLayersOf } from '@/platform/request-layer'

/** An answer, and what whoever keeps answers is told that it was made from. */
export type Answer = {
  status: number
  headers: string[][]
  body: string
  tags: ReadonlySet<ContentTag>
  isIncomplete: boolean
  /** Whether Payload had no part in it. */
  isDirect: boolean
}

type Ask = (question: string) => Promise<Answer>

/** Asks addresses, and bodies of questions over GraphQL, as readers do. */
export const bothWays = ({ config }: Payload) => {
  const layers = requestLayersOf(config).filter(({ name }) => name !== 'response cache')
  const others = layers.filter(({ name }) => !name.startsWith('direct reads'))
  const graphql = GRAPHQL_POST(config)
  let calls = 0
  const innermost: RequestHandler = (request) => {
    calls += 1
    return request.url.includes('/api/graphql')
      ? graphql(request)
      : handleEndpoints({ config, request })
  }
  const asking =
    (handle: RequestHandler): Ask =>
    async (question) => {
      calls = 0
      const notes = { tags: new Set<ContentTag>(), isIncomplete: false }
      const response = await collectReads(notes, () => handle(requestFor(question)))
      const body = await response.text()
      const headers = [...response.headers].filter(([name]) => name !== 'date')
      return { status: response.status, headers, body, ...notes, isDirect: calls === 0 }
    }
  /** With direct reads, and as if they had never been written. */
  const ask = asking(composeLayers(layers, innermost))
  const askPayload = asking(composeLayers(others, innermost))

  /** Asks until the answer is direct where it can be, and compares every answer with Payload's. */
  const compare = async (question: string): Promise<Answer> => {
    const expected = await askPayload(question)
    let answer = await ask(question)
    expectSame(question, answer, expected)
    if (!answer.isDirect) {
      answer = await ask(question)
      expectSame(question, answer, expected)
    }
    return answer
  }
  return { ask, compare, layersLeftOut: layers.length - others.length }
}

const expectSame = (question: string, answer: Answer, expected: Answer): void => {
  const { body, headers, status } = expected
  const { body: given, headers: sent, status: code } = answer
  expect({ question, status: code, body: given, headers: sent }).toEqual({
    question,
    status,
    body,
    headers,
  })
  // What changes Payload's answer changes this one: else a kept one would not be forgotten.
  const untold = [...expected.tags].filter((it) => !answer.tags.has(it))
  expect({ question, untold }).toEqual({ question, untold: [] })
  if (expected.isIncomplete) expect({ question, ...answer }).toMatchObject({ isIncomplete: true })
}

const requestFor = (question: string): Request =>
  question.startsWith('/')
    ? new Request(`http://localhost:3000${question}`)
    : new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: question,
      })
