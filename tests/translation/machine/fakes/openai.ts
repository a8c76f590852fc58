import type { Protocol } from './engine'
import { json } from './server'

/** `POST /v1/chat/completions`, https://platform.openai.com/docs/api-reference/chat. */
export const fakeOpenAi = (key: string, model: string): Protocol => ({
  read: ({ method, path, headers, body }) => {
    if (`${method} ${path}` !== 'POST /v1/chat/completions') {
      return { reply: error('Unknown request URL', 404) }
    }
    if (headers.authorization !== `Bearer ${key}`) {
      return { reply: error(`Incorrect API key provided: ${key.slice(0, 4)}`, 401) }
    }
    const question = JSON.parse(body) as Question
    if (question.model !== model) return { reply: error('No such model', 404, 'model_not_found') }
    if (question.response_format?.json_schema?.strict !== true) {
      return { reply: error('This fake wants a strict schema', 400) }
    }
    return { texts: textsOf(body).map(({ text }) => text) }
  },
  write: (translations, { body }) =>
    completion(
      JSON.stringify({
        translations: translations
          .map((text, at) => ({ id: textsOf(body)[at]?.id, text }))
          // Nothing obliges a model to keep the order.
          .reverse(),
      }),
    ),
  tooMany: {
    status: 429,
    body: '{"error":{"message":"Rate limit reached","type":"requests","code":"rate_limit_exceeded"}}',
    headers: { 'Retry-After': '3' },
  },
  quota: error('You exceeded your current quota', 429, 'insufficient_quota'),
})

/** A whole chat completion with this content. */
export const completion = (content: string | null, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content, refusal: null },
        ...more,
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

type Question = {
  model: string
  messages: { role: string; content: string }[]
  response_format?: { json_schema?: { strict?: boolean } }
}

/** The texts that a request asks to translate, out of its user message. */
export const textsOf = (body: string): { id: string; text: string }[] => {
  const { messages } = JSON.parse(body) as Question
  const user = messages.find(({ role }) => role === 'user')
  return (JSON.parse(user?.content ?? '{}') as { texts: { id: string; text: string }[] }).texts
}

const error = (message: string, status: number, code: string | null = null) =>
  json({ error: { message, type: 'invalid_request_error', param: null, code } }, status)
