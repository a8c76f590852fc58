import type supertest from 'supertest'

import type { LocaleCell, Visitor } from './table'
import type { Answer } from './trial'
import type { SignedIn } from './visitors'

/** One field of GraphQL and what it is given: each argument with the name of its type. */
export type Operation = {
  kind: 'query' | 'mutation'
  field: string
  args: Record<string, readonly [type: string, value: unknown]>
  /** What of the answer is asked for. */
  selection: string
  /** Whether the field has an argument that names the locale. */
  takesLocale: boolean
}

/**
 * Asks an operation as a visitor, in a locale. Where no argument can name it, the address does,
 * which may also name all of them. Values go in variables, which take them as REST does.
 */
export const graphqlDoor =
  (api: ReturnType<typeof supertest>, headers: SignedIn['headers']) =>
  async (visitor: Visitor, operation: Operation, locale: LocaleCell): Promise<Answer> => {
    const isArgument = operation.takesLocale && locale !== 'none' && locale !== 'all'
    const args: Operation['args'] = {
      ...operation.args,
      ...(isArgument && { locale: ['LocaleInputType', locale] }),
    }
    const isInAddress = !isArgument && locale !== 'none'
    const answer = await api
      .post(isInAddress ? `/api/graphql?locale=${locale}` : '/api/graphql')
      .set(headers[visitor])
      .send(bodyOf({ ...operation, args }))
    return { status: statusOf(answer), text: answer.text }
  }

const bodyOf = ({ kind, field, args, selection }: Operation) => {
  const given = Object.entries(args)
  const declared = given.map(([name, [type]]) => `$${name}: ${type}`).join(', ')
  const passed = given.map(([name]) => `${name}: $${name}`).join(', ')
  const takes = (list: string) => (list ? `(${list})` : '')
  return {
    query: `${kind} ${takes(declared)} { ${field}${takes(passed)} ${selection} }`,
    variables: Object.fromEntries(given.map(([name, [, value]]) => [name, value])),
  }
}

/** The status that REST would have; 200 where anything was shown, whatever went wrong beside it. */
const statusOf = ({ status, body }: { status: number; body: Body }): number => {
  const isShown = Object.values(body.data ?? {}).some((value) => value !== null)
  const failure = body.errors?.[0]
  if (isShown || !failure) return status
  // A request that was never executed has no status but its own.
  return failure.extensions?.statusCode ?? status
}

type Body = {
  data?: Record<string, unknown> | null
  errors?: { extensions?: { statusCode?: number } }[]
}
