import { describe, expect, it } from 'vitest'

import { Proofs } from '../core/proofs'
import { judge, type Proof } from './judgement'

const answer = {
  body: '{"docs":[1]}',
  headers: new Headers({ 'content-type': 'application/json' }),
}

const direct = (body: string, isTelling = true) => {
  const evidence = { isProven: false }
  return { evidence, answer: { body, isTelling, unproven: new Set([evidence]) } }
}

describe('a direct answer beside that of Payload', () => {
  it('proves its kind and all that is in it when it is the same', () => {
    const proofs = new Proofs<Proof>()
    const same = direct(answer.body)
    expect(judge(proofs, 'a', same.answer, answer)).toBe(true)
    expect(proofs.of('a')?.headers.get('content-type')).toBe('application/json')
    expect(same.evidence.isProven).toBe(true)
  })

  it('proves nothing when there is no document in it', () => {
    const proofs = new Proofs<Proof>()
    const empty = direct(answer.body, false)
    expect(judge(proofs, 'a', empty.answer, answer)).toBe(true)
    expect([proofs.of('a'), empty.evidence.isProven]).toEqual([undefined, false])
  })

  it('takes the proof away when it is another, or there is none', () => {
    for (const other of [direct('{"docs":[2]}').answer, undefined]) {
      const proofs = new Proofs<Proof>()
      judge(proofs, 'a', direct(answer.body).answer, answer)
      expect(judge(proofs, 'a', other, answer)).toBe(false)
      expect(proofs.of('a')).toBeUndefined()
    }
  })
})
