/**
 * A request of which the body has been read. It is one like any other, but that no stream is made
 * of its body until somebody asks for one: streams cost more than many an answer.
 *
 * As the first argument of `new Request` it has no body; give the body, or it as the second.
 */
export class WholeRequest extends Request {
  constructor(url: string | URL, init: Omit<RequestInit, 'body'>, bytes: Uint8Array) {
    super(url, init)
    wholes.set(this, new Whole(bytes))
  }

  override clone(): WholeRequest {
    const { headers, method, signal, url } = this
    return new WholeRequest(url, { headers, method, signal }, wholeOf(this).unread())
  }
}

/** A response that is there whole, in the same way. */
export class WholeResponse extends Response {
  constructor(body: string | Uint8Array, init: Omit<ResponseInit, 'statusText'>) {
    super(null, init)
    wholes.set(this, new Whole(typeof body === 'string' ? new TextEncoder().encode(body) : body))
  }

  override clone(): WholeResponse {
    const { headers, status } = this
    return new WholeResponse(wholeOf(this).unread(), { headers, status })
  }
}

/** All of a body, which is read by that. */
export const bytesOf = async (message: Request | Response): Promise<Buffer> => {
  const bytes = wholes.get(message)?.take() ?? new Uint8Array(await message.arrayBuffer())
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The response with other headers: the same one where that is ours. */
export const withHeaders = (response: Response, change: (headers: Headers) => void): Response => {
  if (response instanceof WholeResponse) {
    change(response.headers)
    return response
  }
  const { body, status, statusText } = response
  const headers = new Headers(response.headers)
  change(headers)
  return new Response(body, { status, statusText, headers })
}

/** Bytes that can be read once, as those of any request and response. */
class Whole {
  readonly #bytes: Uint8Array
  #isTaken = false
  #stream: Response | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isUsed(): boolean {
    return this.#isTaken || this.#stream?.bodyUsed === true
  }

  unread(): Uint8Array {
    if (this.isUsed || this.#stream?.body?.locked) {
      throw new TypeError('The body has been read already.')
    }
    return this.#bytes
  }

  take(): Uint8Array {
    const bytes = this.unread()
    this.#isTaken = true
    this.#drainStream()
    return bytes
  }

  /** To look whether there is one reads nothing. */
  stream(): ReadableStream | null {
    this.#stream ??= new Response(bodyOf(this.#bytes))
    if (this.#isTaken) this.#drainStream()
    return this.#stream.body
  }

  #drainStream(): void {
    if (this.#stream && !this.#stream.bodyUsed) void this.#stream.arrayBuffer()
  }
}

const wholes = new WeakMap<Request | Response, Whole>()

const wholeOf = (message: Request | Response): Whole => {
  const whole = wholes.get(message)
  if (!whole) throw new TypeError('Not a request or response of this kind.')
  return whole
}

type Message = Request | Response

// Of memory that is shared between threads, which would not do, nobody makes a body here.
const bodyOf = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>

const decoded = (message: Message): string => new TextDecoder().decode(wholeOf(message).take())

/** Payload puts a `json` of its own in the place of this one. */
const ASSIGNABLE = { configurable: true, writable: true }

// Accessors and methods alike, which a class that extends the built-in ones could only in part
// declare in TypeScript.
const READING: PropertyDescriptorMap & ThisType<Message> = {
  body: {
    get() {
      return wholeOf(this).stream()
    },
  },
  bodyUsed: {
    get() {
      return wholeOf(this).isUsed
    },
  },
  arrayBuffer: {
    ...ASSIGNABLE,
    async value() {
      const { buffer, byteLength, byteOffset } = wholeOf(this).take()
      return buffer.slice(byteOffset, byteOffset + byteLength)
    },
  },
  blob: {
    ...ASSIGNABLE,
    async value() {
      const type = this.headers.get('content-type') ?? ''
      return new Blob([bodyOf(wholeOf(this).take())], { type })
    },
  },
  formData: {
    ...ASSIGNABLE,
    value() {
      return new Response(bodyOf(wholeOf(this).take()), { headers: this.headers }).formData()
    },
  },
  json: {
    ...ASSIGNABLE,
    async value() {
      return JSON.parse(decoded(this)) as unknown
    },
  },
  text: {
    ...ASSIGNABLE,
    async value() {
      return decoded(this)
    },
  },
}
Object.defineProperties(WholeRequest.prototype, READING)
Object.defineProperties(WholeResponse.prototype, READING)
