import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf, richText, stored } from './network'

const payload = await bootPayload()
const make = network(payload)
const event = (await make.event()).id
const person = (await make.of('people')).id
const report = (data: Record<string, unknown>) => make.of('reports', { event, ...data })

const group = (audience: string, ...items: string[]) => ({
  audience,
  items: items.map((text) => ({ text })),
})
const quote = (data: object) => richText('x', { blockType: 'quote', text: 'We agree', ...data })

describe('a report', () => {
  it.each([
    [
      'a date before its event',
      { publishedAt: '2024-10-29T00:00:00.000Z' },
      /publishedAt: The report is dated 2024-10-29, before its event began \(2024-10-30\): correct the date/,
    ],
    [
      'a publication in another age',
      { publishedAt: '2000-10-07T00:00:00.000Z' },
      /publishedAt: .*before the network began \(2015-09-01\): check the year/,
    ],
    ['no event', { event: null }, /event: /],
    [
      'an audience twice',
      { recommendations: [group('network', 'a'), group('network', 'b')] },
      /recommendations: The audience "[^"]*[A-Z][^"]*" has two groups of recommendations: put them into one/,
    ],
    [
      'an audience without recommendations',
      { recommendations: [group('network')] },
      /recommendations\.0\.items: /,
    ],
    [
      'a person behind a quote under the Chatham House Rule',
      { chathamHouse: true, body: quote({ person }) },
      /chathamHouse: .*remove the person from the quote "We agree"/,
    ],
    [
      'a name behind a quote under the Chatham House Rule',
      { chathamHouse: true, nextSteps: quote({ attribution: 'The Mayor of X' }) },
      /chathamHouse: .*remove the person from the quote "We agree"/,
    ],
  ])('is refused with %s, and nothing is written', async (_, bad, message) => {
    const before = await stored(payload, 'reports')
    expect(await refusalOf(report(bad))).toMatch(message)
    expect(await stored(payload, 'reports')).toEqual(before)
  })

  it('may be of the evening of its event, and quote people who are not named', async () => {
    const fine = report({
      publishedAt: '2024-10-30T00:00:00.000Z',
      chathamHouse: true,
      body: quote({}),
      recommendations: [group('network', 'a', 'b'), group('mayors-local-governments', 'c')],
    })
    expect(await refusalOf(fine)).toBe('accepted')
  })

  it('takes as long to read as its text in each language has words', async () => {
    const words = (pair: [string, string], count: number) =>
      richText(Array.from({ length: count }, (_, at) => pair[at % 2]).join(' '))
    const { id } = await report({ body: words(['some', 'words'], 420) })
    await payload.update({
      collection: 'reports',
      id,
      locale: 'ar',
      data: { title: 'تقرير', body: words(['كلمة', 'أخرى'], 620) as never, _status: 'published' },
      // Words to count, not to read.
      context: { releaseOverride: 'Counted, not read.' },
    })
    const minutes = async (locale: 'en' | 'ar' | 'fr' | 'all') =>
      (await payload.findByID({ collection: 'reports', id, locale: locale as 'en' })).readingMinutes
    expect([await minutes('en'), await minutes('ar')]).toEqual([2, 3])
    expect((await minutes('fr')) ?? null).toBeNull()
    expect(await minutes('all')).toEqual({ en: 2, ar: 3 })
  })
})
