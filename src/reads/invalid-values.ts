import type { AfterErrorHook } from 'payload'

import { say } from '@/messages/say'

/**
 * Answers 400 where Postgres refuses a value (a number out of range, a date that is none, a NUL
 * character) and Payload would answer 500.
 */
export const reportInvalidValues: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!isDataException(error) && !isInvalidDate(error)) return
  const message = say(req, 'valueInvalid')
  return {
    status: 400,
    response: { errors: [{ message }] },
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, statusCode: 400 },
      },
    }),
  } as ReturnType<AfterErrorHook>
}

/** Class 22 of Postgres' error codes, wherever drivers and GraphQL have wrapped it. */
const isDataException = (error: unknown, depth = 0): boolean => {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { cause, code, originalError } = error as Record<string, unknown>
  if (typeof code === 'string' && /^22\w{3}$/.test(code)) return true
  return isDataException(cause, depth + 1) || isDataException(originalError, depth + 1)
}

const isInvalidDate = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { originalError } = error as { originalError?: unknown }
  return (
    (error instanceof RangeError && error.message === 'Invalid time value') ||
    isInvalidDate(originalError)
  )
}
