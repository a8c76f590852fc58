import { APIError } from 'payload'

import type { Word } from '@/content/fault'
import type { MessageKey } from '@/messages/catalogue'
import { listenerOf } from '@/messages/listener'
import { say } from '@/messages/say'

/** The media type of refusals to programs. */
export const PROBLEM_JSON = 'application/problem+json'

/** A refusal to a program (RFC 9457). `detail` is for people, `code` for the program. */
type ProblemDocument = {
  type: 'about:blank'
  title: string
  status: number
  detail: string
  /** The key of the message; the same in every language. */
  code: string
  instance?: string
  /** The same in the shape of Payload's refusals, so that a client may read one shape everywhere. */
  errors: { message: string; data: { code: string } }[]
} & Record<string, unknown>

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** A refusal that an endpoint of ours throws; answered as problem+json. */
export class Problem extends APIError {
  constructor(
    status: 400 | 404 | 410,
    readonly code: MessageKey,
    readonly words: Record<string, Word> = {},
    /** Members of the answer besides those that every problem has. */
    readonly members: Record<string, unknown> = {},
  ) {
    super(say(undefined, code, words), status, { code }, true)
  }
}

/** The refusal as it is answered, in the language of whoever asks. */
export const problemResponse = (
  { headers, url }: { headers: Headers; url?: string | undefined },
  error: APIError,
): Response => {
  const listener = listenerOf((name) => headers.get(name))
  const isOurs = error instanceof Problem
  return document(url, {
    status: error.status,
    detail: isOurs ? say(listener, error.code, error.words) : error.message,
    code: codeOf(error.data) ?? error.name,
    ...(isOurs && error.members),
  })
}

/** An answer in Payload's shape of errors, as a problem. */
export const toProblem = async (request: Request, answer: Response): Promise<Response> => {
  if (answer.status < 400 || !/^application\/json/.test(answer.headers.get('content-type') ?? ''))
    return answer
  const { errors } = (await answer.clone().json()) as { errors?: PayloadError[] }
  const [error] = errors ?? []
  if (!error?.message) return answer
  const code = codeOf(error.data) ?? error.name ?? 'error'
  // All that was refused, with the paths of fields: the first alone is in `detail`.
  const all = { status: answer.status, detail: error.message, code, errors }
  const problem = document(request.url, all)
  const headers = new Headers(answer.headers)
  problem.headers.forEach((value, name) => {
    headers.set(name, value)
  })
  headers.delete('content-length')
  return new Response(problem.body, { status: answer.status, headers })
}

type PayloadError = { message?: string; name?: string; data?: unknown }

const document = (
  url: string | undefined,
  problem: Pick<ProblemDocument, 'status' | 'detail' | 'code'> & Record<string, unknown>,
): Response => {
  const { code, detail } = problem
  const body: ProblemDocument = {
    type: 'about:blank',
    title: TITLES[problem.status] ?? 'Error',
    errors: [{ message: detail, data: { code } }],
    ...problem,
    ...(url && { instance: pathOf(url) }),
  }
  return Response.json(body, {
    status: problem.status,
    headers: { 'Content-Type': PROBLEM_JSON, Vary: 'Accept-Language, Cookie' },
  })
}

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://host')
  return pathname + search
}

const codeOf = (data: unknown): string | undefined => {
  const code = (data as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : undefined
}
