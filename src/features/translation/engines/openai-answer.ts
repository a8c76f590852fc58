import { z } from 'zod'

import type { EngineAnswer, EngineFailure } from '../core/machine/port'
import { broken, jsonOf } from './http'

/**
 * Reads a chat completion. A model that was cut off, refuses or does not keep to the schema gives
 * a failure; ids that nobody asked for are for the caller to ignore.
 */
export const answersOf = (text: string): EngineAnswer[] | { failure: EngineFailure } => {
  const completion = COMPLETION.safeParse(jsonOf(text))
  if (!completion.success) return broken('The answer is not a chat completion.')
  const [choice] = completion.data.choices
  if (choice?.finish_reason === 'content_filter' || choice?.message.refusal) {
    return { failure: { kind: 'refused', message: 'The model refuses to translate this.' } }
  }
  if (choice?.finish_reason === 'length') return broken('The answer was cut off.')
  const answer = ANSWER.safeParse(jsonOf(withoutFence(choice?.message.content ?? '')))
  return answer.success ? answer.data.translations : broken('The answer does not fit its schema.')
}

/**
 * A failure read more exactly: the body of a 400 or 429 has a code that says more than the status.
 * https://platform.openai.com/docs/guides/error-codes
 */
export const failureOfError = (
  said: string | undefined,
  byStatus: EngineFailure,
): EngineFailure => {
  const code = ERROR.safeParse(jsonOf(said ?? '')).data?.error.code
  if (code === 'insufficient_quota') {
    return { kind: 'quota', message: 'The account has no quota left.' }
  }
  if (code === 'model_not_found') {
    return { kind: 'unusable', message: 'The server does not have this model.' }
  }
  return byStatus
}

const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
})
const ANSWER = z.object({ translations: z.array(z.object({ id: z.string(), text: z.string() })) })
const ERROR = z.object({ error: z.object({ code: z.string().nullish() }) })

/** Small models put JSON into a Markdown fence whatever they are told. */
const withoutFence = (content: string): string =>
  content.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1')
