import { type Engine, type EngineFailure, type EngineRequest, failAll } from '../core/machine/port'
import { post } from './http'
import { languageName, UnknownLanguageError } from './languages'
import { answersOf, failureOfError } from './openai-answer'
import { ANSWER_SCHEMA, INSTRUCTIONS, type Languages, questionOf } from './openai-prompt'

type Options = {
  /** Up to and including the version, as the field's clients have it: `https://api.openai.com/v1`. */
  url: string
  model: string
  apiKey?: string
  pricePerMillion?: number
  /** In milliseconds. */
  timeout?: number
}

/**
 * Any server that speaks OpenAI's `POST /v1/chat/completions` with a JSON schema for the answer
 * (https://platform.openai.com/docs/api-reference/chat): OpenAI, Mistral, vLLM, llama.cpp, Ollama.
 * The texts are sent as data; what one of them says is never an instruction.
 */
export const openAiCompatibleEngine = ({
  url,
  model,
  apiKey,
  pricePerMillion = 0,
  timeout = 120_000,
}: Options): Engine => {
  const endpoint = `${versioned(url)}/chat/completions`

  const translate = async (request: EngineRequest, signal: AbortSignal) => {
    const languages = languagesOf(request)
    if ('failure' in languages) return failAll(request, languages.failure)
    const reply = await post(endpoint, {
      headers: {
        'Content-Type': 'application/json',
        ...(apiKey ? { Authorization: `Bearer ${apiKey}` } : {}),
      },
      signal,
      timeout,
      body: JSON.stringify({
        model,
        messages: [
          { role: 'system', content: INSTRUCTIONS },
          { role: 'user', content: questionOf(request, languages) },
        ],
        response_format: { type: 'json_schema', json_schema: ANSWER_SCHEMA },
      }),
    })
    if ('failure' in reply) {
      return failAll(request, failureOfError(reply.said, reply.failure))
    }
    const answers = answersOf(reply.text)
    return 'failure' in answers ? failAll(request, answers.failure) : answers
  }

  return {
    name: 'openai-compatible',
    model,
    limits: { units: 20, characters: 8_000 },
    pricePerMillion,
    translate,
  }
}

const versioned = (url: string): string => {
  const bare = url.replace(/\/+$/, '')
  return new URL(bare).pathname === '/' ? `${bare}/v1` : bare
}

const languagesOf = ({ from, to }: EngineRequest): Languages | { failure: EngineFailure } => {
  try {
    return { from: languageName(from), to: languageName(to) }
  } catch (error) {
    if (!(error instanceof UnknownLanguageError)) throw error
    return { failure: { kind: 'unusable', message: error.message } }
  }
}
