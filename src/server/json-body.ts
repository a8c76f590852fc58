import type { Reason } from './refusal'

/** Deeper than any rich text we store; Payload's own walks recurse once or more per level. */
export const MAX_JSON_DEPTH = 128

/**
 * What is wrong with a JSON body, said so that its sender can mend it; undefined when it is an
 * object we can read. An empty body is no fault: sign-out sends one.
 */
export const faultOfJson = (body: Uint8Array): Reason | undefined => {
  if (body.length === 0) return undefined
  const text = decodeUtf8(body)
  if (text === undefined) return { message: 'jsonNotUtf8' }
  if (depthOf(text) > MAX_JSON_DEPTH) {
    return { message: 'jsonTooDeep', parameters: { max: MAX_JSON_DEPTH } }
  }
  const parsed = parse(text)
  if ('fault' in parsed) return { message: 'jsonInvalid', parameters: { fault: parsed.fault } }
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    return { message: 'jsonNotObject' }
  }
  if (text.includes('\\u0000') && holdsNull(parsed.value)) {
    return { message: 'jsonHasNull' }
  }
  return undefined
}

const decodeUtf8 = (body: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}

const parse = (text: string): { value: unknown } | { fault: string } => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'unreadable' }
  }
}

/** Counted in the text, before anything recursive sees it; stops at the first level too many. */
const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length && deepest <= MAX_JSON_DEPTH; i++) {
    const character = text[i]
    if (inString) {
      if (character === '\\') i++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

const holdsNull = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\u0000')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => key.includes('\u0000') || holdsNull(inner))
}
