import { describe, expect, it } from 'vitest'

import { fromTagged } from '@/features/translation/core/inline/tagged'
import type { EngineRequest } from '@/features/translation/core/machine/port'
import type { Unit } from '@/features/translation/core/unit'

import { reasonOf, translated, unit, upperCased } from './scripted'

describe('translateUnits', () => {
  it('gives one result for each unit, in their order', async () => {
    const { results } = await translated([unit('a', 'Old town'), unit('b', 'New town')])
    expect(results).toEqual([
      {
        key: 'a',
        outcome: 'translated',
        content: ['OLD TOWN'],
        detail: { engine: 'fake', model: 'm1' },
      },
      {
        key: 'b',
        outcome: 'translated',
        content: ['NEW TOWN'],
        detail: { engine: 'fake', model: 'm1' },
      },
    ])
  })

  it('sends whole texts, with neighbours, note, length and glossary', async () => {
    const document = ['one', 'two', 'three', 'four', 'five'].map((word, at) => unit(`u${at}`, word))
    const asked: EngineRequest[] = []
    const target = {
      ...document[2],
      note: 'A title',
      maxLength: 40,
      content: fromTagged('In <g1>Oslo</g1>'),
    }
    const glossary = [{ source: 'city', target: 'ville' }]
    await translated([target as Unit], { document, glossary, names: ['Oslo'] }, (request) => {
      asked.push(request)
      return upperCased(request)
    })
    expect(asked).toEqual([
      {
        from: 'en',
        to: 'fr',
        glossary,
        units: [
          {
            id: '1',
            text: 'In <g1><k1>Oslo</k1></g1>',
            before: ['one', 'two'],
            after: ['four'],
            note: 'A title',
            maxLength: 40,
          },
        ],
      },
    ])
  })

  it('sends neither slugs nor fields with another policy, and no neighbours of that kind', async () => {
    const units = [
      unit('a', 'text'),
      unit('s', 'a-slug', { kind: 'slug' }),
      unit('n', 'x', { policy: 'never' }),
    ]
    const { results, asked } = await translated(units)
    expect(results.map(reasonOf)).toEqual([undefined, 'not-translatable', 'not-translatable'])
    expect(asked.flatMap(({ units: all }) => all)).toEqual([
      { id: '1', text: 'text', before: [], after: [] },
    ])
  })

  it('takes texts without words of their own as they are, at no cost', async () => {
    const { results, asked, spent } = await translated(
      [unit('a', '2024'), unit('b', 'Oslo, https://a.org/b')],
      { names: ['Oslo'] },
    )
    expect(results).toMatchObject([{ content: ['2024'] }, { content: ['Oslo, https://a.org/b'] }])
    expect([asked, spent.characters]).toEqual([[], 0])
  })

  it('fills requests up to the limits of the engine and leaves what is larger', async () => {
    const [long, short] = ['fifteen letters', 'two']
    const texts = [long, long, short, short, short, 'larger than what the engine takes']
    const { asked, results } = await translated(texts.map((text, at) => unit(`u${at}`, text)))
    expect(asked.map(({ units: all }) => all.map(({ text }) => text))).toEqual([
      [long, long],
      [short, short, short],
    ])
    expect(results.map(reasonOf).at(-1)).toBe('too-large')
  })
})

describe('a broken answer', () => {
  it('is asked for once more, alone and with the reason', async () => {
    const { results, asked } = await translated(
      [unit('a', 'In <g1>x</g1> y'), unit('b', 'z w')],
      {},
      (request) =>
        upperCased(request).map((it) =>
          it.id === '1' && !request.units[0]?.problem ? { id: '1', text: 'DANS X' } : it,
        ),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['translated', 'translated'])
    expect(asked.map(({ units: all }) => all.map(({ id, problem }) => [id, problem]))).toEqual([
      [
        ['1', undefined],
        ['2', undefined],
      ],
      [['1', 'The translation lost <g1>.']],
    ])
  })

  it('that comes twice leaves the text, with the reason', async () => {
    const { results, asked } = await translated([unit('a', 'The old town')], {}, ({ units }) =>
      units.map(({ id }) => ({ id, text: '' })),
    )
    expect(results).toEqual([
      {
        key: 'a',
        outcome: 'left',
        reason: { kind: 'empty', message: 'The translation is empty.' },
      },
    ])
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['missing', () => []],
    ['doubled', (request: EngineRequest) => [...upperCased(request), ...upperCased(request)]],
    [
      'an exception',
      () => {
        throw new Error('key 12345')
      },
    ],
  ])('may be %s', async (_, answer) => {
    const { results, asked } = await translated([unit('a', 'text')], {}, answer)
    expect(results.map(reasonOf)).toEqual(['broken'])
    expect(asked).toHaveLength(2)
    expect(JSON.stringify(results)).not.toContain('12345')
  })

  it('does not spoil the others of its request', async () => {
    const units = ['a', 'b', 'c'].map((it) => unit(it, `${it}x`))
    const { results } = await translated(units, {}, (request) => upperCased(request).slice(0, 2))
    expect(results.map(reasonOf)).toEqual([undefined, undefined, undefined])
  })
})
