import { anonymousCors } from '@/reads/cors'
import { type Fault, toResponse } from '@/reads/fault'

import type { Refusal } from '../core/expand'

/** Refuses requests before anything else sees them, readable to any origin and kept by nobody. */
export const refusals = (trustedOrigins: readonly string[]) => {
  const cors = anonymousCors(trustedOrigins)
  const told = (request: Request, answer: Response): Response => {
    answer.headers.set('cache-control', 'no-store')
    answer.headers.append('vary', 'Origin')
    const origin = request.headers.get('origin') ?? undefined
    for (const [name, value] of cors(origin)) answer.headers.set(name, value)
    return answer
  }
  return {
    refuse: (request: Request, refusal: Refusal): Response => {
      if (refusal.why === 'notFound') return told(request, inApollosWords('NotFound'))
      if (refusal.why === 'notSupported') return told(request, inApollosWords('NotSupported'))
      return told(request, toResponse(request, faultOf(refusal)))
    },
    refuseUntrusted: (request: Request): Response =>
      told(request, toResponse(request, { message: 'documentNotTrusted', status: 403 })),
  }
}

const faultOf = (refusal: Exclude<Refusal, { why: 'notFound' | 'notSupported' }>): Fault => {
  switch (refusal.why) {
    case 'malformed':
      return { message: 'documentIdMalformed' }
    case 'unknown':
      return { message: 'documentUnknown', parameters: { id: refusal.id } }
    case 'differs':
      return { message: 'documentDiffers', parameters: { id: refusal.id } }
  }
}

/**
 * What Apollo's clients look for, in the words and with the status of Apollo Server
 * (`PersistedQueryNotFoundError` in its `internalErrorClasses.ts`): they send the document then.
 */
const inApollosWords = (fault: 'NotFound' | 'NotSupported'): Response => {
  const code = fault === 'NotFound' ? 'PERSISTED_QUERY_NOT_FOUND' : 'PERSISTED_QUERY_NOT_SUPPORTED'
  const message = `PersistedQuery${fault}`
  return Response.json({ errors: [{ message, extensions: { code }, data: { code } }] })
}
