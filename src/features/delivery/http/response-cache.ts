import type { IncomingHttpHeaders } from 'node:http'

import type { ContentTag } from '@/content/content-tags'
import { GRAPHQL_PATH } from '@/platform/graphql-path'
import type { QuickAnswerer } from '@/platform/quick-answer'
import { collectReads, type ReadNotes } from '@/platform/read-notes'
import type { RequestHandler, RequestLayer } from '@/platform/request-layer'
import { bytesOf, WholeRequest, WholeResponse } from '@/platform/whole-bodies'

import type { Encoding } from '../core/accept-encoding'
import type { Freshness } from '../core/freshness'
import type { ResponseStore } from '../core/response-store'
import type { Header, StoredAnswer } from '../core/stored-answer'
import { bufferOf, encodedIn, isKeepable, madeAnswer, variesBy } from './made-answer'
import { type CdnOptions, encodingFor, sendingOf } from './outgoing'
import type { Asking, Question } from './question'
import { Variants } from './variants'

export type ResponseCacheOptions = {
  store: ResponseStore
  freshness: Freshness
  /** Which question a request asks, if it may be answered from the store. */
  questionOf: (asking: Asking) => Question | undefined
  /** The CORS headers of an answer to a request from this origin. */
  cors: (origin: string | undefined) => readonly Header[]
  cdn?: CdnOptions
}

/** Reads a header of the request, by its name in lower case. */
type HeaderOf = (name: string) => string | undefined

/** What came of making an answer: one to keep, or a response to pass on as it is. */
type Made = { answer?: StoredAnswer; cacheStatus: string; response: Response; body: Buffer }

/** Only these reach who makes an answer, so that nothing else can have a part in it. */
const PASSED_ON = ['accept', 'accept-language', 'content-type', 'x-request-id', 'x-client-ip']

/** A database that hangs is not waited for where there is something to show. */
const PATIENCE_MS = 2_000

/** Answers questions from the store, and keeps there what it has to ask for. */
export class ResponseCache {
  readonly #options: ResponseCacheOptions
  readonly #variants = new Variants()
  /** Questions that are being answered; whoever asks the same meanwhile waits for that answer. */
  readonly #making = new Map<string, Promise<Made>>()

  readonly #plain = new WeakMap<StoredAnswer, Partial<Record<Encoding, readonly string[]>>>()

  constructor(options: ResponseCacheOptions) {
    this.#options = options
  }

  /** Forgets what has one of these tags. Nobody joins those any more who asked before. */
  readonly purge = (tags: Iterable<ContentTag>): void => {
    this.#making.clear()
    this.#options.store.purge(tags)
  }

  readonly forgetAll = (): void => {
    this.#making.clear()
    this.#options.store.clear()
  }

  /** From now on every change is heard of. */
  readonly startAnew = (): void => {
    this.forgetAll()
    this.#options.freshness.hearing()
  }

  /** From now on changes may be missed: what there is may only be shown as stale. */
  readonly stopKeeping = (): void => {
    this.#options.freshness.deaf()
    this.#options.store.voidFills()
  }

  /** Answers at once what is in the store, in an encoding that is there. */
  readonly quickly: QuickAnswerer = ({ method, url, headers, body }) => {
    const { freshness, questionOf } = this.#options
    if (!freshness.isFresh) return undefined
    const header = readerOf(headers)
    const question = questionOf({ method, url, header, body: body?.toString() })
    const answer = question && this.#stored(question, header)
    if (!answer) return undefined
    const encoding = encodingFor(answer, { header })
    const bytes = answer.bodies[encoding]
    // The layer answers this one, and compresses for those that follow.
    if (bytes === undefined) return undefined
    const isPlain = headers.origin === undefined && headers['if-none-match'] === undefined
    if (isPlain) {
      return { status: 200, headers: this.#plainHeaders(answer, encoding, header), body: bytes }
    }
    const { status, headers: sent } = this.#sending(answer, header, 'hit')
    return { status, headers: sent.flat(), ...(status === 200 && { body: bytes }) }
  }

  /** The headers of a hit that no header of its request changes but the encoding, made once. */
  #plainHeaders(answer: StoredAnswer, encoding: Encoding, header: HeaderOf): readonly string[] {
    const made = this.#plain.get(answer) ?? {}
    if (!made[encoding]) this.#plain.set(answer, made)
    made[encoding] ??= this.#sending(answer, header, 'hit').headers.flat()
    return made[encoding]
  }

  readonly layer: RequestLayer = {
    name: 'response cache',
    handle: async (request, next) => {
      const { freshness, questionOf } = this.#options
      const { pathname, search } = new URL(request.url)
      const header = (name: string) => request.headers.get(name) ?? undefined
      const isPost = request.method === 'POST'
      const isReadable = !isPost || pathname === GRAPHQL_PATH
      if (!isReadable) return await next(request)
      const body = isPost ? await bytesOf(request) : undefined
      const question = questionOf({
        method: request.method,
        url: pathname + search,
        header,
        body: body?.toString(),
      })
      if (!question) return await next(body ? withBody(request, body) : request)
      freshness.wanted()
      const stored = this.#stored(question, header)
      if (stored && freshness.isFresh) return await this.#respond(stored, header, 'hit')
      if (stored && freshness.mayBeStale && freshness.isKnownAway) {
        return await this.#stale(stored, header)
      }
      const making = this.#make(question, asked(request, question, body), next, header)
      return stored && freshness.mayBeStale
        ? await this.#newOrStale(stored, making, header)
        : await this.#tell(await making, header)
    },
  }

  #stored(question: Question, header: HeaderOf): StoredAnswer | undefined {
    const key = this.#variants.keyOf(question.key, header)
    return key === undefined ? undefined : this.#options.store.get(key)
  }

  async #make(
    question: Question,
    request: Request,
    next: RequestHandler,
    header: HeaderOf,
  ): Promise<Made> {
    // What is refused is said in the reader's language.
    const key = `${question.key}\n${header('accept-language') ?? ''}`
    const others = this.#making.get(key)
    if (others) return await others
    const making = this.#fill(question, request, next, header)
    this.#making.set(key, making)
    try {
      return await making
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key)
    }
  }

  async #fill(
    question: Question,
    request: Request,
    next: RequestHandler,
    header: HeaderOf,
  ): Promise<Made> {
    const { freshness, store } = this.#options
    const notes: ReadNotes = { tags: new Set(), isIncomplete: false }
    const fill = store.begin()
    if (!freshness.isFresh) fill.isVoid = true
    try {
      const response = await collectReads(notes, () => next(request))
      const body = await bytesOf(response)
      const cacheStatus = freshness.isFresh ? 'fwd=uri-miss' : 'fwd=bypass'
      const made = { response, body, cacheStatus }
      if (!isKeepable(response, body, question.isGraphql)) return made
      const key = this.#variants.learn(question.key, variesBy(response), header)
      const plain = madeAnswer({ key: key ?? '', response, body, tags: notes.tags })
      const answer = await encodedIn(plain, encodingFor(plain, { header }))
      const isKept = !notes.isIncomplete && key !== undefined && store.finish(fill, answer)
      return { ...made, answer, cacheStatus: isKept ? `${cacheStatus}; stored` : cacheStatus }
    } finally {
      store.abandon(fill)
    }
  }

  async #respond(answer: StoredAnswer, header: HeaderOf, cacheStatus: string): Promise<Response> {
    const sending = this.#sending(answer, header, cacheStatus)
    const { status, encoding } = sending
    const headers = new Headers(
      sending.headers.map(([name, value]): [string, string] => [name, value]),
    )
    if (status === 304) return new Response(null, { status, headers })
    const encoded = await encodedIn(answer, encoding)
    if (encoded !== answer) this.#options.store.replace(answer, encoded)
    const bytes = encoded.bodies[encoding] ?? encoded.bodies.identity
    return new WholeResponse(bufferOf(bytes), { status, headers })
  }

  /** What is made, unless the database lets us wait too long for it. */
  async #newOrStale(
    stored: StoredAnswer,
    making: Promise<Made>,
    header: HeaderOf,
  ): Promise<Response> {
    const made = await atMost(PATIENCE_MS, making)
    if (made && made.response.status !== 503) return await this.#tell(made, header)
    this.#options.freshness.away()
    return await this.#stale(stored, header)
  }

  async #tell(made: Made, header: HeaderOf): Promise<Response> {
    const { answer, cacheStatus } = made
    return answer ? await this.#respond(answer, header, cacheStatus) : this.#passOn(made, header)
  }

  /** The database does not answer: what was true when it last did, and says so. */
  async #stale(answer: StoredAnswer, header: HeaderOf): Promise<Response> {
    const cacheStatus = 'fwd=stale; fwd-status=503; detail="the database does not answer"'
    const response = await this.#respond(answer, header, cacheStatus)
    const age = Math.max(0, Math.round((Date.now() - answer.storedAt) / 1_000))
    response.headers.set('Age', String(age))
    return response
  }

  #passOn({ response, body }: Made, header: HeaderOf): Response {
    const headers = new Headers(response.headers)
    for (const [name, value] of this.#options.cors(header('origin'))) headers.set(name, value)
    headers.set('Cache-Status', 'citynet-cms; fwd=uri-miss')
    return new Response(body.length > 0 ? (body as BodyInit) : null, {
      status: response.status,
      statusText: response.statusText,
      headers,
    })
  }

  #sending(answer: StoredAnswer, header: HeaderOf, cacheStatus: string) {
    const { cdn, cors } = this.#options
    const request = { header }
    const encoding = encodingFor(answer, request)
    return sendingOf({
      answer,
      request,
      encoding,
      cacheStatus,
      cors: cors(header('origin')),
      ...(cdn && { cdn }),
    })
  }
}

const readerOf =
  (headers: IncomingHttpHeaders): HeaderOf =>
  (name) =>
    headers[name] as string | undefined

/** What `work` comes to, unless that takes longer. */
const atMost = async <T>(ms: number, work: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The question as it is asked in the reader's place: by its canonical address, without the rest. */
const asked = (request: Request, question: Question, body: Buffer | undefined): Request => {
  const headers = new Headers()
  for (const name of PASSED_ON) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const url = new URL(question.url, request.url)
  const init = { method: request.method, headers }
  return body ? new WholeRequest(url, init, body) : new Request(url, init)
}

/** The same request, of which the body has been read. */
const withBody = ({ headers, method, signal, url }: Request, body: Buffer): Request =>
  new WholeRequest(url, { method, headers, signal }, body)
