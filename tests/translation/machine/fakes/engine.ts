import { type Received, type Reply, serve } from './server'
import { type Mishap, translatedBadly } from './translation'

/** How one service speaks; see the service's own documentation named in each fake. */
export type Protocol = {
  /** The texts of a request to translate, or the answer to any other or wrong request. */
  read: (received: Received) => { texts: string[] } | { reply: Reply }
  /** The answer with these translations, in the order of the texts. */
  write: (translations: string[], received: Received) => string
  tooMany: Reply
  /** Undefined where the service knows no quota. */
  quota?: Reply
}

/** What happens to a request: to its connection, to its answer, or to the texts in it. */
export type Scenario =
  | Mishap
  | 'rate-limited'
  | 'quota'
  | 'unavailable'
  | 'hang'
  | 'reset'
  | 'partial'
  | 'html-page'
  | 'wrong-json'
  | 'half-json'
  | 'endless'
  | 'redirect'

export const RETRY_AFTER = 3

/** A service that plays one scenario after the other, the last one for ever. */
export const fakeEngine = async (protocol: Protocol) => {
  let scenarios: Scenario[] = ['normal']
  const translations: string[][] = []
  const server = await serve((received) => {
    const asked = protocol.read(received)
    if ('reply' in asked) return asked.reply
    translations.push(asked.texts)
    const scenario = (scenarios.length > 1 ? scenarios.shift() : scenarios[0]) ?? 'normal'
    return replyTo(scenario, asked.texts, received, protocol)
  })
  return {
    ...server,
    /** The texts of each request to translate. */
    translations,
    play: (...next: Scenario[]) => {
      scenarios = next
    },
  }
}

export type FakeEngine = Awaited<ReturnType<typeof fakeEngine>>

const replyTo = (
  scenario: Scenario,
  texts: string[],
  received: Received,
  { write, tooMany, quota }: Protocol,
): Reply => {
  const good = (mishap: Mishap) =>
    write(
      texts.map((text) => translatedBadly(text, mishap)),
      received,
    )
  switch (scenario) {
    case 'rate-limited':
      return tooMany
    case 'quota':
      return quota ?? tooMany
    case 'unavailable':
      return {
        status: 503,
        body: '<html>Bad gateway</html>',
        headers: { 'Content-Type': 'text/html' },
      }
    case 'hang':
    case 'reset':
    case 'endless':
      return scenario
    case 'partial': {
      const some = texts.length > 1 ? texts.slice(0, -1) : texts
      return {
        status: 200,
        body: write(
          some.map((text) => translatedBadly(text, 'normal')),
          received,
        ),
      }
    }
    case 'html-page':
      return { status: 200, body: '<!doctype html><h1>Welcome to the proxy</h1>' }
    case 'wrong-json':
      return { status: 200, body: '{"answer":[42]}' }
    case 'half-json':
      return { status: 200, body: good('normal').slice(0, -10) }
    case 'redirect':
      return { status: 302, body: '', headers: { Location: '/elsewhere' } }
    default:
      return { status: 200, body: good(scenario) }
  }
}
