import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { bodyOf, headersOf } from './message'
import { secretOf } from './secrets'

const secret = (byte: number) => secretOf(new Uint8Array(32).fill(byte))
const message = {
  id: 'msg_1',
  sequence: 17,
  type: 'document.published',
  at: '2026-11-21T12:00:00.000Z',
  data: { collection: 'cities', id: 3, locale: 'ar', title: 'لاهاي' },
}

describe('a message', () => {
  it('says what happened, when, and its place in the sequence', () => {
    expect(JSON.parse(bodyOf(message))).toEqual({
      type: 'document.published',
      timestamp: '2026-11-21T12:00:00.000Z',
      sequence: 17,
      data: message.data,
    })
  })

  it('is verified by the library of receivers, with either of two secrets', () => {
    const body = bodyOf(message)
    const secrets = [secret(1), secret(2)]
    const headers = headersOf(message, { body, secrets, now: new Date() })
    for (const known of secrets) {
      expect(new Webhook(known).verify(body, headers)).toEqual(JSON.parse(body))
    }
    expect(() => new Webhook(secret(3)).verify(body, headers)).toThrow(/signature/)
    expect(() => new Webhook(secret(1)).verify(`${body} `, headers)).toThrow(/signature/)
  })
})
