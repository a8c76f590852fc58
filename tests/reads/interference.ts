import type { RequestHandler } from '@/platform/request-layer'

import type { ReadRequest } from './requests'

type Answer = { status: number; headers: string[][]; text: string }

export type Difference = { request: ReadRequest; answers: [string, string] }

/** A state of the database, brought about when its turn comes, and the API in front of it. */
export type State = () => Promise<RequestHandler>

/** Tells of the moment and of what is kept in memory by then, not of what was found. */
const OF_THE_MOMENT = new Set(['cache-status', 'date', 'x-request-id'])

/**
 * Asks the same anonymous requests of two states that differ in nothing public, and returns those
 * that are answered differently in status, headers or body, order included.
 */
export const findDifferences = async (args: {
  states: readonly [State, State]
  requests: readonly ReadRequest[]
}): Promise<{ differences: Difference[]; answered: number; broken: ReadRequest[] }> => {
  const { requests, states } = args
  const answersIn = async (state: State) => {
    const handle = await state()
    const answers: Answer[] = []
    for (const request of requests) answers.push(await ask(handle, request))
    return answers
  }
  const ones = await answersIn(states[0])
  const others = await answersIn(states[1])
  const differences: Difference[] = []
  requests.forEach((request, index) => {
    const answers: [string, string] = [asLine(ones[index]), asLine(others[index])]
    if (answers[0] !== answers[1]) differences.push({ request, answers })
  })
  return {
    differences,
    answered: ones.filter(({ status }) => status === 200).length,
    broken: requests.filter((_, index) =>
      [ones[index], others[index]].some((it) => it && it.status >= 500),
    ),
  }
}

const asLine = (answer: Answer | undefined): string =>
  answer ? `${answer.status} ${answer.text} ${JSON.stringify(answer.headers)}` : ''

export const ask = async (
  handle: RequestHandler,
  { method, url, body, headers }: ReadRequest,
): Promise<Answer> => {
  const response = await handle(
    new Request(`http://localhost${url}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body }),
    }),
  )
  return {
    status: response.status,
    headers: [...response.headers].filter(([name = '']) => !OF_THE_MOMENT.has(name)),
    text: await response.text(),
  }
}
