import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { bootHttp } from '../setup/http'

const { payload, api } = await bootHttp()

const form = (name: string, email = `${randomUUID()}@city.example`) => ({
  city: {
    name,
    country: 'CA',
    subdivision: 'CA-BC',
    kind: 'city',
    website: 'https://city.example',
  },
  contact: { name: 'Ada Applicant', email, phone: '+1 250 555 0100' },
  consent: true,
})

/** Each application from an address of its own, unless the limit is the subject. */
const apply = (body: unknown, { locale = 'en', from = randomUUID() as string } = {}) =>
  api
    .post(`/api/members/apply?locale=${locale}`)
    .set('Accept-Language', locale)
    .set('x-client-ip', from)
    .send(body as object)

const stored = async () => {
  const read = {
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
    trash: true,
    sort: 'id',
  } as const
  const { docs: cities } = await payload.find({ ...read, collection: 'cities' })
  const { docs: members } = await payload.find({ ...read, collection: 'members' })
  return { cities, members }
}

await payload.create({
  collection: 'users',
  data: {
    name: 'Office',
    email: 'office@network.example',
    password: 'a long passphrase for the tests',
    roles: ['editor'],
    active: true,
  },
})

const spied = () => vi.spyOn(payload, 'sendEmail').mockResolvedValue(undefined)
let sendEmail: ReturnType<typeof spied>
beforeEach(() => {
  sendEmail = spied()
})

describe('POST /api/members/apply', () => {
  it('stores a city and its application, which readers do not see', async () => {
    const sent = form('Victoria')
    await apply(sent).expect(202)
    const { cities, members } = await stored()
    const city = cities.find(({ name }) => (name as unknown as { en: string }).en === 'Victoria')
    expect(city).toMatchObject({
      country: 'CA',
      subdivision: 'CA-BC',
      kind: 'city',
      _status: { en: 'draft' },
    })
    const member = members.find((it) => it.city === city?.id)
    expect(member).toMatchObject({
      status: 'applied',
      contact: sent.contact,
      application: { consentVersion: expect.stringMatching(/^\d{4}-\d\d$/), language: 'en' },
    })
    for (const url of [
      `members/${member?.id}`,
      `cities/${city?.id}`,
      `members/${member?.id}?draft=true`,
    ]) {
      expect(
        (await api.get(`/api/${url}${url.includes('?') ? '&' : '?'}locale=en`)).status,
        url,
      ).not.toBe(200)
    }
  })

  it('keeps the name in the language of whoever asks', async () => {
    await apply(form('مونتريال'), { locale: 'ar' }).expect(202)
    const { cities } = await stored()
    expect(cities.map(({ name }) => name)).toContainEqual({ ar: 'مونتريال' })
  })

  it('writes to the applicant and to the office, and not the contact’s data', async () => {
    const sent = form('Nanaimo')
    await apply(sent).expect(202)
    const mails = sendEmail.mock.calls.map(([mail]) => mail)
    expect(mails.map(({ to }) => to)).toEqual([sent.contact.email, 'office@network.example'])
    expect(JSON.stringify(mails[1])).not.toContain(sent.contact.email)
  })

  it('stands even when no mail can be sent', async () => {
    sendEmail.mockRejectedValue(new Error('no route to host'))
    await apply(form('Kelowna')).expect(202)
    expect(
      (await stored()).cities.some(
        ({ name }) => (name as unknown as { en: string }).en === 'Kelowna',
      ),
    ).toBe(true)
  })

  it('answers the same for a city and an address that we know, and changes neither', async () => {
    const sent = form('Surrey')
    const first = await apply(sent).expect(202)
    const before = await stored()
    for (const again of [
      sent,
      form(' SURREY '),
      { ...form('Surrey'), contact: { ...sent.contact, name: 'Mallory' } },
    ]) {
      const { status, body } = await apply(again)
      expect({ status, body }).toEqual({ status: 202, body: first.body })
    }
    expect(await stored()).toEqual(before)
  })

  it('makes one city and one application of several that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => apply(form('Burnaby'))))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202])
    const { cities, members } = await stored()
    const found = cities.filter(({ name }) => (name as unknown as { en: string }).en === 'Burnaby')
    expect(found).toHaveLength(1)
    expect(members.filter(({ city }) => city === found[0]?.id)).toHaveLength(1)
  })

  it('names what is wrong, in the language of whoever asks, and writes nothing', async () => {
    const before = await stored()
    const body = {
      ...form('Victoria'),
      consent: false,
      status: 'active',
      city: { name: '', country: 'ZZ', kind: 'city' },
    }
    const answer = await apply(body, { locale: 'fr' }).expect(400)
    expect(answer.body.errors[0].data.code).toBe('applicationFaulty')
    const faults: { path: string; message: string }[] = answer.body.errors[0].data.errors
    expect(faults.map(({ path }) => path).toSorted()).toEqual([
      'city.country',
      'city.name',
      'consent',
      'status',
    ])
    expect(faults.find(({ path }) => path === 'city.name')?.message).toBe(
      '« city.name » manque : remplissez ce champ.',
    )
    expect(await stored()).toEqual(before)
    expect(sendEmail).not.toHaveBeenCalled()
  })

  it.each(['null', '"x"', '[]', '{', ''])('refuses the body %j', async (text) => {
    const before = await stored()
    const { status } = await api
      .post('/api/members/apply?locale=en')
      .set('Content-Type', 'application/json')
      .send(text)
    expect(status).toBe(400)
    expect(await stored()).toEqual(before)
  })

  it('tells a program what it tells people, and stores nothing of it', async () => {
    const before = await stored()
    await apply({ ...form('Spamville'), fax: 'cheap watches' }).expect(202)
    expect(await stored()).toEqual(before)
    expect(sendEmail).not.toHaveBeenCalled()
  })

  it('leaves no city behind when the application cannot be stored', async () => {
    const before = await stored()
    const create = payload.create.bind(payload)
    const failing = vi.spyOn(payload, 'create').mockImplementation((async (args: {
      collection: string
    }) => {
      if (args.collection === 'members') throw new Error('disk full')
      return create(args as never)
    }) as never)
    const { status } = await apply(form('Halfway'))
    failing.mockRestore()
    expect(status).toBe(500)
    expect(await stored()).toEqual(before)
    expect(sendEmail).not.toHaveBeenCalled()
  })

  it('stops one visitor after a few, and says when to come back', async () => {
    const from = randomUUID()
    const answers = []
    for (let n = 0; n < 6; n += 1) answers.push(await apply(form(`Town ${n}`), { from }))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429])
    expect(answers.at(-1)?.body.errors[0].data.code).toBe('applicationTooMany')
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
    expect(
      (await stored()).cities.some(
        ({ name }) => (name as unknown as { en: string }).en === 'Town 5',
      ),
    ).toBe(false)
    await apply(form('Elsewhere')).expect(202)
  })
})
