import type { AfterErrorHook } from 'payload'

/** Seconds after which a client may try again. */
export const RETRY_AFTER = '5'

type Failed = Pick<Parameters<AfterErrorHook>[0], 'graphqlResult' | 'req' | 'result'>

/** Answers REST and GraphQL alike with 503 where something that we stand on is away for now. */
export const unavailable = (
  { graphqlResult, req, result }: Failed,
  error: { name: string; message: string },
): Exclude<Awaited<ReturnType<AfterErrorHook>>, void> => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', RETRY_AFTER)
  return {
    status: 503,
    response: { ...result, errors: [error] },
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message: error.message,
        extensions: { statusCode: 503 },
      },
    }),
  }
}
