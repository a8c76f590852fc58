import { describe, expect, it } from 'vitest'

import {
  fitting,
  flag,
  instant,
  listOf,
  locale,
  names,
  needed,
  oneOf,
  readParameters,
  wholeNumber,
} from './parameters'
import { RequestFault } from './request-fault'

const READERS = {
  locale: needed(locale(['en', 'fr'])),
  kind: oneOf(['a', 'b']),
  kinds: listOf(['a', 'b']),
  id: names(2),
  limit: wholeNumber(1, 200),
  stale: flag,
  since: instant,
  after: fitting((text) => text === 'x', 'x'),
}

const read = (search: string) => readParameters(new URLSearchParams(search), READERS)

const faultOf = (search: string): Partial<RequestFault> => {
  try {
    read(search)
  } catch (error) {
    if (error instanceof RequestFault) return { code: error.code, parameters: error.parameters }
  }
  throw new Error(`"${search}" was read.`)
}

describe('the parameters of a request', () => {
  it('are read by kind; what is not given, or empty, is undefined', () => {
    expect(
      read('locale=fr&kind=a&kinds=a,b,a&id=1,x-2&limit=200&stale=false&since=2026-11-21&after=x'),
    ).toEqual({
      ...{ locale: 'fr', kind: 'a', kinds: ['a', 'b'], id: ['1', 'x-2'], limit: 200 },
      ...{ stale: false, since: '2026-11-21T00:00:00.000Z', after: 'x' },
    })
    expect(read('locale=fr&kind=&limit=').kind).toBeUndefined()
  })

  it.each([
    ['', 'parameterMissing', { parameter: 'locale' }],
    ['locale=de', 'localeUnknown', { locale: 'de', known: ['en', 'fr'] }],
    ['locale=fr&color=1', 'parameterUnknown', { parameter: 'color' }],
    ['locale=fr&kind=a&kind=b', 'parameterRepeated', { parameter: 'kind' }],
    ['locale=fr&kind=c', 'parameterUnfit', { value: 'c', known: ['a', 'b'] }],
    ['locale=fr&kinds=a,c', 'parameterUnfit', { value: 'c' }],
    ['locale=fr&id=1,2,3', 'parameterTooMany', { max: 2 }],
    ['locale=fr&id=1;drop', 'parameterMalformed', { value: '1;drop' }],
    ['locale=fr&limit=201', 'numberOutOfRange', { value: '201', min: 1, max: 200 }],
    ['locale=fr&limit=1e2', 'numberOutOfRange', { value: '1e2' }],
    ['locale=fr&limit=-1', 'numberOutOfRange', { value: '-1' }],
    ['locale=fr&stale=maybe', 'parameterUnfit', { known: ['true', 'false'] }],
    ['locale=fr&since=yesterday', 'parameterMalformed', { value: 'yesterday' }],
    ['locale=fr&since=2026-13-45', 'parameterMalformed', { value: '2026-13-45' }],
    ['locale=fr&after=y', 'parameterMalformed', { example: 'x' }],
  ])('are refused as in "%s" by %s', (search, code, parameters) => {
    expect(faultOf(search)).toMatchObject({ code, parameters })
  })

  it('are repeated to the caller in part only', () => {
    const { parameters } = faultOf(`locale=fr&kind=${'x'.repeat(5_000)}`)
    expect(String(parameters?.value).length).toBeLessThan(100)
  })
})
