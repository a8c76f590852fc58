import type { Reader } from './parameters'
import { RequestFault } from './request-fault'

/**
 * The fields of a JSON body that are texts, by the readers of parameters, so that both doors say
 * the same of the same fault. `others` are read elsewhere.
 *
 * @throws RequestFault
 */
export const readBody = <Read extends Record<string, Reader<unknown>>>(
  body: unknown,
  readers: Read,
  others: readonly string[] = [],
): { [Name in keyof Read]: ReturnType<Read[Name]> } & { rest: Record<string, unknown> } => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestFault('bodyNotObject')
  }
  const known = [...Object.keys(readers), ...others]
  const unknown = Object.keys(body).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new RequestFault('parameterUnknown', { parameter: unknown.slice(0, 60), known })
  }
  const values = Object.entries(readers).map(([name, read]) => [
    name,
    read(textOf((body as Record<string, unknown>)[name], name), name),
  ])
  const read = Object.fromEntries(values) as { [Name in keyof Read]: ReturnType<Read[Name]> }
  return { ...read, rest: body as Record<string, unknown> }
}

const textOf = (value: unknown, parameter: string): string | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return String(value).trim() || undefined
  }
  throw new RequestFault('parameterMalformed', {
    parameter,
    value: JSON.stringify(value).slice(0, 60),
    example: '"text"',
  })
}
