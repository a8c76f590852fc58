import type { Payload } from 'payload'

import { unnoted } from '@/platform/read-notes'
import type { RequestHandler, RequestLayer } from '@/platform/request-layer'
import { WholeResponse } from '@/platform/whole-bodies'
import { hasCredentials } from '@/reads/caller'

import { NotDirect } from '../core/decode'
import { findAnswer } from '../core/find-answer'
import { Proofs } from '../core/proofs'
import type { Shapes } from '../core/shape'
import { type ListPlan, planList } from '../core/statement'
import type { Content } from '../payload/content'
import { readList } from '../payload/read-documents'
import { type Direct, judge, type Proof } from './judgement'
import { type RestQuestion, restQuestion } from './rest-question'

type Asked = {
  question: RestQuestion
  plan: ListPlan
  shapes: Shapes
  /** The same for questions that differ in their values alone. */
  name: string
}

/** Answers lists and documents that readers ask for over REST. */
export const restLayer = (contentOf: () => Promise<Content>): RequestLayer => {
  const proofs = new Proofs<Proof>()

  const handle = async (request: Request, next: RequestHandler): Promise<Response> => {
    if (request.method !== 'GET' || hasCredentials(request)) return await next(request)
    const content = await contentOf()
    const asked = read(content, new URL(request.url))
    if (!asked || proofs.isResting(asked.name)) return await next(request)
    const proof = proofs.of(asked.name)
    const direct = proof && (await directly(content, asked))
    if (proof && !direct) return await next(request)
    if (direct && direct.unproven.size === 0) {
      return new WholeResponse(direct.body, { headers: proof.headers })
    }
    const answer = await next(request)
    if (answer.status !== 200) return answer
    const body = await answer.text()
    const { headers } = answer
    const made = direct ?? (await unnoted(() => directly(content, asked)))
    if (!judge(proofs, asked.name, made, { body, headers }) && made) {
      tellDifference(content.payload, asked.name, made.body, body)
    }
    return new WholeResponse(body, { headers })
  }
  return { name: 'direct reads over REST', handle }
}

/** For whoever adds a kind of field that is read differently here. */
const tellDifference = ({ logger }: Payload, question: string, direct: string, body: string) => {
  let at = 0
  while (at < body.length && direct[at] === body[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60)
  logger.debug({
    question,
    direct: around(direct),
    payload: around(body),
    msg: 'A direct answer differs from that of Payload, which is given.',
  })
}

const read = ({ payload, shapesIn }: Content, url: URL): Asked | undefined => {
  const { defaultDepth, maxDepth } = payload.config
  const question = restQuestion(url, shapesIn, { depth: defaultDepth, maxDepth, limit: 10 })
  const shapes = question && shapesIn(question.locale)
  if (!shapes) return undefined
  try {
    const plan = planList(shapes, question, question.locale)
    return {
      question,
      shapes,
      plan,
      name: `${question.id === undefined ? '' : 'one '}${plan.name}`,
    }
  } catch (error) {
    if (error instanceof NotDirect) return undefined
    throw error
  }
}

/** The answer; undefined when it is left to Payload after all. */
const directly = async (
  { payload }: Content,
  { plan, question: { id, limit, locale, page }, shapes }: Asked,
): Promise<Direct | undefined> => {
  try {
    const visit = { payload, shapes, locale, style: 'rest' as const }
    const { documents, total, unproven } = await readList(visit, plan)
    const isTelling = documents.length > 0
    // Payload says that one is not there.
    if (id !== undefined && !isTelling) return undefined
    const answer =
      id === undefined
        ? findAnswer(documents, { limit, page, ...(total !== undefined && { total }) })
        : documents[0]
    return { body: JSON.stringify(answer), isTelling, unproven }
  } catch (error) {
    // Whatever fails here, Payload is asked, and says what is the matter.
    if (!(error instanceof NotDirect)) payload.logger.warn({ err: error, msg: 'No direct answer.' })
    return undefined
  }
}
