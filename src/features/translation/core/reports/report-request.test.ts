import { describe, expect, it } from 'vitest'

import { readReport } from './report-request'

const form = {
  url: 'https://site.example/fr/evenements/x',
  locale: 'fr',
  quote: { exact: ' un  mot ', prefix: '', suffix: null },
}

describe('what a reader sends', () => {
  it('is a report with its words as plain text, and nothing for what was left empty', () => {
    const sent = { ...form, message: 'a\r\nb\u0000\u0007c', email: '', suggestion: null }
    expect(readReport(sent)).toEqual({
      kind: 'report',
      report: { ...form, quote: { exact: 'un  mot' }, message: 'a\nbc' },
    })
  })

  it('may name the document instead of the page', () => {
    const { url: _, ...rest } = form
    expect(readReport({ ...rest, collection: 'events', id: 12 })).toMatchObject({
      kind: 'report',
      report: { collection: 'events', id: '12' },
    })
  })

  it('is from a program when it fills in what people do not see', () => {
    expect(readReport({ ...form, website: 'https://spam.example' })).toEqual({ kind: 'program' })
  })

  it.each<[object, string, string]>([
    [{ url: undefined }, 'url', 'missing'],
    [{ url: undefined, collection: 'events' }, 'url', 'missing'],
    [{ locale: 'xx' }, 'locale', 'malformed'],
    [{ quote: { exact: ' \u0000 ' } }, 'quote.exact', 'missing'],
    [{ quote: 'x' }, 'quote', 'malformed'],
    [{ quote: { exact: 'x'.repeat(1_001) } }, 'quote.exact', 'tooLong'],
    [{ message: 'x'.repeat(2_001) }, 'message', 'tooLong'],
    [{ suggestion: 5 }, 'suggestion', 'malformed'],
    [{ email: 'no address' }, 'email', 'malformed'],
    [{ state: 'fixed' }, 'state', 'unknown'],
  ])('is refused for %j', (change, field, fault) => {
    const judgement = readReport({ ...form, ...change })
    expect(judgement).toMatchObject({ kind: 'faults', faults: [{ field, fault }] })
  })

  it.each([undefined, null, [], 'x', 5])('is refused when it is %j', (body) => {
    expect(readReport(body).kind).toBe('faults')
  })
})
