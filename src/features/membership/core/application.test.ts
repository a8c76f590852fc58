import { describe, expect, it } from 'vitest'

import { readApplication } from './application'

const CHOICES = { kinds: ['city', 'region'] }
const FORM = {
  city: {
    name: 'Victoria',
    country: 'CA',
    subdivision: 'CA-BC',
    kind: 'city',
    website: 'https://victoria.example',
  },
  contact: { name: 'Ada Applicant', email: 'ada@victoria.example', phone: '+1 250 555 0100' },
  consent: true,
}

const faultsOf = (form: unknown) => {
  const judgement = readApplication(form, CHOICES)
  return judgement.kind === 'faults' ? judgement.faults : judgement.kind
}

describe('readApplication', () => {
  it('takes city and contact, and nothing else', () => {
    expect(readApplication(FORM, CHOICES)).toEqual({
      kind: 'application',
      application: { city: FORM.city, contact: FORM.contact },
    })
  })

  it('takes what is optional as left out when it is empty', () => {
    const city = { ...FORM.city, subdivision: '', website: null }
    const contact = { ...FORM.contact, phone: '' }
    expect(faultsOf({ ...FORM, city, contact })).toBe('application')
  })

  it('knows a program by the field that people do not see', () => {
    expect(faultsOf({ ...FORM, fax: 'buy now' })).toBe('program')
  })

  it.each<[string, unknown, string, string]>([
    ['no name', { ...FORM, city: { ...FORM.city, name: '  ' } }, 'city.name', 'missing'],
    [
      'an unknown country',
      { ...FORM, city: { ...FORM.city, country: 'ZZ', subdivision: '' } },
      'city.country',
      'malformed',
    ],
    [
      'a subdivision of another country',
      { ...FORM, city: { ...FORM.city, subdivision: 'FR-75' } },
      'city.subdivision',
      'malformed',
    ],
    [
      'an unknown kind',
      { ...FORM, city: { ...FORM.city, kind: 'moon' } },
      'city.kind',
      'malformed',
    ],
    [
      'a script as website',
      { ...FORM, city: { ...FORM.city, website: 'javascript:alert(1)' } },
      'city.website',
      'malformed',
    ],
    [
      'plain http',
      { ...FORM, city: { ...FORM.city, website: 'http://victoria.example' } },
      'city.website',
      'malformed',
    ],
    ['no e-mail', { ...FORM, contact: { name: 'Ada' } }, 'contact.email', 'missing'],
    [
      'a second header in the name',
      { ...FORM, contact: { ...FORM.contact, name: 'Ada\r\nBcc: x@y.zz' } },
      'contact.name',
      'malformed',
    ],
    ['no consent', { ...FORM, consent: false }, 'consent', 'consent'],
    ['consent left out', { city: FORM.city, contact: FORM.contact }, 'consent', 'consent'],
    ['a status of its own', { ...FORM, status: 'active' }, 'status', 'unknown'],
    [
      'a region for the city',
      { ...FORM, city: { ...FORM.city, region: 1 } },
      'city.region',
      'unknown',
    ],
    ['text for the city', { ...FORM, city: 'Victoria' }, 'city', 'malformed'],
  ])('names the field of %s', (_name, form, field, fault) => {
    expect(faultsOf(form)).toEqual([{ field, fault }])
  })

  it.each([{ form: null }, { form: 'x' }, { form: [] }, { form: 1 }])(
    'refuses $form as a whole',
    ({ form }) => {
      expect(faultsOf(form)).toEqual([{ field: '', fault: 'malformed' }])
    },
  )
})
