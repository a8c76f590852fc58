import type { Config } from 'payload'

import { GRAPHQL_PATH } from '@/platform/graphql-path'
import { addRequestLayer } from '@/platform/request-layer'

import { PROBLEM_JSON, toProblem } from './problem'

/**
 * Answers refusals of all of REST as problem+json (RFC 9457) to whoever says that they take it;
 * others get Payload's shape, which older clients read. GraphQL has a shape of its own.
 */
export const problemsOnRequest =
  () =>
  (config: Config): Config =>
    addRequestLayer(config, {
      name: 'problems on request',
      handle: async (request, next) => {
        const answer = await next(request)
        const isAsked = request.headers.get('accept')?.includes(PROBLEM_JSON) === true
        const isGraphql = new URL(request.url).pathname === GRAPHQL_PATH
        if (!isAsked || isGraphql || answer.status < 400) return answer
        const problem = await toProblem(request, answer)
        problem.headers.append('Vary', 'Accept')
        return problem
      },
    })
