import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf } from './network'

const payload = await bootPayload()
const make = network(payload)

const countEvents = async () => (await payload.count({ collection: 'events' })).totalDocs

describe('an event', () => {
  it.each([
    [
      'endsAt',
      { endsAt: '2024-10-29T00:00:00.000Z' },
      /endsAt: The event ends .* before it starts/,
    ],
    ['city', { mode: 'in-person' }, /city: .*takes place in a city: choose it/],
    [
      'agenda',
      { agenda: [{ title: 'Late', startsAt: '2024-11-05T00:00:00.000Z' }] },
      /agenda: Item 1 .* outside the event/,
    ],
    [
      'registration.closesAt',
      {
        registration: { opensAt: '2024-09-02T00:00:00.000Z', closesAt: '2024-09-01T00:00:00.000Z' },
      },
      /closesAt: Registration closes before it opens/,
    ],
    [
      'figures',
      {
        figures: [
          { measure: 'mayors', value: 1 },
          { measure: 'mayors', value: 2 },
        ],
      },
      /figures: The figure "Mayors" is given twice/,
    ],
    ['figures.0.value', { figures: [{ measure: 'mayors', value: -1 }] }, /figures.0.value: /],
    [
      'recordings.0.url',
      { recordings: [{ title: 'Film', url: 'https://example.org/film' }] },
      /recordings.0.url: .*youtube.com/,
    ],
    [
      'recordings.0.duration',
      { recordings: [{ title: 'Film', url: 'https://youtu.be/x', duration: '1:30' }] },
      /recordings.0.duration: "1:30" is not a duration/,
    ],
    ['languages', { languages: ['pt_BR'] }, /languages: "pt_BR"/],
  ])('is refused for its %s, and nothing is written', async (_, bad, message) => {
    const before = await countEvents()
    expect(await refusalOf(make.event(bad))).toMatch(message)
    expect(await countEvents()).toBe(before)
  })

  it('names an organisation once per role', async () => {
    const { id } = await make.city()
    const city = { organisation: { relationTo: 'cities', value: id } }
    const hostAndFunder = [
      { ...city, role: 'host' },
      { ...city, role: 'funder' },
    ]
    expect(await refusalOf(make.event({ organisers: hostAndFunder }))).toBe('accepted')
    const hostTwice = [
      { ...city, role: 'host' },
      { ...city, role: 'host' },
    ]
    expect(await refusalOf(make.event({ organisers: hostTwice }))).toMatch(
      /organisers: .*"Host" twice/,
    )
  })

  it('takes time zone and region from its city', async () => {
    const city = await make.city({ timeZone: 'Europe/Oslo' })
    const event = await make.event({ mode: 'in-person', city: city.id, timeZone: undefined })
    expect(event.timeZone).toBe('Europe/Oslo')
    expect(event.region).toMatchObject({ id: (city.region as { id: number }).id })
  })

  it('says in French why it is refused to an editor who works in French', async () => {
    const { createLocalReq } = await import('payload')
    const { initI18n } = await import('@payloadcms/translations')
    const req = await createLocalReq({}, payload)
    req.i18n = (await initI18n({
      config: payload.config.i18n,
      context: 'api',
      language: 'fr',
    })) as typeof req.i18n
    const write = payload.create({
      collection: 'events',
      draft: true,
      req,
      data: { title: 'x', startsAt: '2024-10-30T00:00:00Z', endsAt: '2024-10-29T00:00:00Z' },
    })
    expect(await refusalOf(write)).toMatch(/endsAt: L’événement se termine .* avant de commencer/)
  })
})

describe('the sessions of a summit', () => {
  it('are listed by when they start, in the language that is read', async () => {
    const summit = await make.event({ kind: 'summit' })
    const late = await make.event({
      parent: summit.id,
      title: 'Late',
      startsAt: '2024-10-31T10:00:00.000Z',
    })
    const early = await make.event({ parent: summit.id, title: 'Early' })
    await payload.update({
      collection: 'events',
      id: early.id,
      locale: 'fr',
      data: { title: 'Tôt' },
    })
    const read = await payload.findByID({
      collection: 'events',
      id: summit.id,
      locale: 'en',
      depth: 1,
    })
    expect(read.sessions?.docs).toMatchObject([{ title: 'Early' }, { title: 'Late' }])
    const french = await payload.findByID({
      collection: 'events',
      id: summit.id,
      locale: 'fr',
      depth: 1,
    })
    expect(french.sessions?.docs).toMatchObject([{ id: early.id, title: 'Tôt' }, { id: late.id }])
  })

  it('lie within its dates, two days before and after included', async () => {
    const summit = await make.event()
    const far = { startsAt: '2024-11-10T10:00:00.000Z', endsAt: '2024-11-10T11:00:00.000Z' }
    expect(await refusalOf(make.event({ parent: summit.id, ...far }))).toMatch(
      /parent: A session lies within/,
    )
  })

  it('have no sessions themselves', async () => {
    const summit = await make.event({ title: 'Summit' })
    const session = await make.event({ title: 'Session', parent: summit.id })
    expect(await refusalOf(make.event({ parent: session.id }))).toMatch(
      /parent: "Session" is itself a session/,
    )
    const other = await make.event()
    const under = payload.update({
      collection: 'events',
      id: summit.id,
      data: { parent: other.id },
    })
    expect(await refusalOf(under)).toMatch(/parent: This event has sessions/)
    const self = payload.update({ collection: 'events', id: other.id, data: { parent: other.id } })
    expect(await refusalOf(self)).toMatch(/parent: An event cannot be its own session/)
  })
})

describe('a text that is required', () => {
  it('is asked for in the source language, not in a translation', async () => {
    const agenda = [{ title: 'Opening', startsAt: '2024-10-30T16:00:00.000Z' }]
    const { id } = await make.event({ agenda })
    const french = payload.update({
      collection: 'events',
      id,
      locale: 'fr',
      data: { title: 'Ouverture', _status: 'published' },
    })
    expect(await refusalOf(french)).toBe('accepted')
    const english = make.event({ agenda: [{ startsAt: '2024-10-30T16:00:00.000Z' }] })
    expect(await refusalOf(english)).toMatch(/agenda.0.title: .*missing in English/)
    expect(await refusalOf(make.event({ summary: ' ' }))).toMatch(/summary: .*missing in English/)
  })

  it('follows the source language of the document', async () => {
    const { id } = await payload.create({
      collection: 'events',
      draft: true,
      locale: 'fr',
      data: { title: 'Écrit en français', sourceLocale: 'fr' },
    })
    const publish = payload.update({
      collection: 'events',
      id,
      locale: 'fr',
      data: {
        kind: 'meeting',
        mode: 'online',
        timeZone: 'Europe/Paris',
        _status: 'published',
        startsAt: '2024-10-30T16:00:00.000Z',
        endsAt: '2024-10-30T18:00:00.000Z',
      },
    })
    expect(await refusalOf(publish)).toMatch(/summary: .*missing in Français/)
  })

  it('is needed in every language that is published where it is the title', async () => {
    const { id } = await make.event()
    const spanish = payload.update({
      collection: 'events',
      id,
      locale: 'es',
      data: { _status: 'published' },
    })
    const refusal = await refusalOf(spanish)
    expect(refusal).toMatch(/^slug: This cannot be published without a slug in this language/)
    const withSlug = payload.update({
      collection: 'events',
      id,
      locale: 'es',
      data: { slug: 'con-nombre', _status: 'published' },
    })
    expect(await refusalOf(withSlug)).toMatch(/not translated \(title\)/)
  })
})
