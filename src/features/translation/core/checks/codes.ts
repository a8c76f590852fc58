import { codeIds, type InlineText } from '../inline/inline'
import type { Check, Observation } from './check'

/** Every code of the source stands once in the target, inside the same codes as there. */
export const codes = {
  id: 'codes',
  severity: 'blocking',
  run: ({ source, target }) => {
    const wanted = nesting(source.content)
    const given = nesting(target.content)
    const ids = codeIds(target.content)
    const observations: Observation[] = []
    for (const code of wanted.keys()) {
      if (!given.has(code)) observations.push({ message: fault('codeMissing', code), code })
    }
    for (const [code, parents] of given) {
      const there = wanted.get(code)
      if (there === undefined) {
        observations.push({ message: fault('codeUnknown', code), code })
      } else if (ids.filter((id) => id === code).length > 1) {
        observations.push({ message: fault('codeDoubled', code), code })
      } else if (there !== parents) {
        observations.push({ message: fault('codeNesting', code), code })
      }
    }
    return observations
  },
} as const satisfies Check

const fault = (
  name: 'codeMissing' | 'codeUnknown' | 'codeDoubled' | 'codeNesting',
  code: number,
) => ({ fault: name, parameters: { code } })

/** Of each code its kind and the codes around it. */
const nesting = (content: InlineText, around = ''): Map<number, string> => {
  const result = new Map<number, string>()
  for (const part of content) {
    if (typeof part === 'string') continue
    if ('x' in part) {
      result.set(part.x, `${around}x`)
      continue
    }
    result.set(part.g, `${around}g`)
    for (const [id, path] of nesting(part.content, `${around}${part.g}/`)) result.set(id, path)
  }
  return result
}
