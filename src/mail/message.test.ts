import { describe, expect, it } from 'vitest'

import { MailRefused, toMailMessage } from './message'

describe('a mail for the queue', () => {
  it('keeps recipients, names and texts', () => {
    const message = toMailMessage({
      to: ['a@example.org', { name: 'Équipe "B"', address: 'b@example.org' }],
      subject: 'Réunion',
      text: 'one\ntwo',
    })
    expect(message).toEqual({
      to: ['a@example.org', '"Équipe B" <b@example.org>'],
      subject: 'Réunion',
      text: 'one\ntwo',
    })
  })

  it.each([
    { to: 'a@example.org\r\nBcc: victim@example.org', subject: 'x' },
    { to: 'a@example.org', subject: 'x\nBcc: victim@example.org' },
    { to: { name: 'x\r\nBcc: v@example.org', address: 'a@example.org' }, subject: 'x' },
    { to: 'a@example.org', subject: 'x', replyTo: 'b@example.org\rBcc: v@example.org' },
    { to: 'a@example.org', subject: 'x', from: 'b@example.org\nBcc: v@example.org' },
  ])('refuses a header that starts another (%#)', (options) => {
    expect(() => toMailMessage(options)).toThrow(MailRefused)
  })

  it('refuses to be for nobody', () => {
    expect(() => toMailMessage({ to: [], subject: 'x' })).toThrow(/no recipient/)
  })
})
