import type { CollectionSlug, Payload } from 'payload'

import type { Locale, Localized } from '@/content/locales'
import { pdf } from '@/seed/files/pdf'

import type { Content } from '../setup/content-template'
import { paragraphs } from '../setup/rich-text'

type Text = Partial<Localized<Record<string, unknown>>>

/**
 * Creates a document, publishes it in English and then in every other locale it has words for.
 * `words` holds the localized values per locale, `facts` what is the same in all of them.
 */
export const publish = async (
  payload: Payload,
  collection: CollectionSlug,
  facts: Record<string, unknown>,
  { en, ...others }: Text & { en: Record<string, unknown> },
): Promise<number> => {
  const created = await payload.create({
    collection,
    locale: 'en',
    data: { ...facts, ...en, _status: 'published' } as never,
  })
  for (const [locale, words] of Object.entries(others)) {
    await payload.update({
      collection,
      id: created.id,
      locale: locale as Locale,
      data: { ...words, _status: 'published' } as never,
    })
  }
  return created.id as number
}

/** A small network in which every question of a frontend has one right answer. */
export const buildNetwork = async (payload: Payload) => {
  const balkans = await publish(
    payload,
    'regions',
    { code: 'western-balkans' },
    {
      en: {
        name: 'Western Balkans',
        slug: 'western-balkans',
        hub: { active: true, title: 'Balkans hub' },
      },
      fr: {
        name: 'Balkans occidentaux',
        slug: 'balkans-occidentaux',
        hub: { title: 'Pôle Balkans' },
      },
    },
  )
  const city = (
    name: Text & { en: Record<string, unknown> },
    facts: Record<string, unknown>,
  ): Promise<number> =>
    publish(
      payload,
      'cities',
      { kind: 'city', region: balkans, timeZone: 'Europe/Skopje', ...facts },
      name,
    )
  const kumanovo = await city(
    { en: { name: 'Kumanovo' }, fr: { name: 'Koumanovo' } },
    {
      country: 'MK',
      latitude: 42.132,
      longitude: 21.714,
      population: 100_000,
      populationYear: 2021,
    },
  )
  const tirana = await city(
    { en: { name: 'Tirana' }, fr: { name: 'Tirana' } },
    { country: 'AL', latitude: 41.328, longitude: 19.818, timeZone: 'Europe/Tirane' },
  )

  const member = (cityId: number, facts: Record<string, unknown>) =>
    publish(
      payload,
      'members',
      { city: cityId, joinedOn: '2020-05-01T00:00:00.000Z', joinedPrecision: 'month', ...facts },
      { en: { statement: 'We joined.' }, fr: { statement: 'Nous avons adhéré.' } },
    )
  const kumanovoMember = await member(kumanovo, {
    status: 'active',
    committee: { seat: 'co-chair', since: '2022-01-01T00:00:00.000Z' },
  })
  await member(tirana, { status: 'paused' })

  const youth = await publish(
    payload,
    'topics',
    {},
    {
      en: { name: 'Youth', slug: 'youth' },
      fr: { name: 'Jeunesse', slug: 'youth' },
    },
  )
  const ministry = await publish(
    payload,
    'partners',
    { kind: 'national-government', relations: ['donor'], country: 'DK', order: 1 },
    {
      en: { name: 'Ministry of Foreign Affairs of Denmark' },
      fr: { name: 'Ministère des Affaires étrangères du Danemark' },
    },
  )
  const speaker = await publish(
    payload,
    'people',
    { groups: ['speaker'] },
    {
      en: { name: 'Ana Example', position: 'Mayor' },
      fr: { name: 'Ana Example', position: 'Maire' },
    },
  )

  const event = (words: Text & { en: Record<string, unknown> }, facts: Record<string, unknown>) =>
    publish(
      payload,
      'events',
      {
        kind: 'summit',
        mode: 'in-person',
        status: 'confirmed',
        city: kumanovo,
        timeZone: 'Europe/Skopje',
        startsAt: '2027-09-19T08:00:00.000Z',
        endsAt: '2027-09-20T16:00:00.000Z',
        ...facts,
      },
      words,
    )
  const summit = await event(
    {
      en: { title: 'Fourth summit', summary: 'A summit.', venue: 'Town hall' },
      fr: { title: 'Quatrième sommet', summary: 'Un sommet.', venue: 'Hôtel de ville' },
    },
    {
      cities: [kumanovo, tirana],
      organisers: [
        { organisation: { relationTo: 'partners', value: ministry }, role: 'sponsor' },
        { organisation: { relationTo: 'cities', value: kumanovo }, role: 'host' },
      ],
    },
  )
  const session = (title: string, titre: string, startsAt: string, endsAt: string) =>
    event(
      { en: { title, summary: 'A session.' }, fr: { title: titre, summary: 'Une séance.' } },
      { kind: 'session', parent: summit, startsAt, endsAt },
    )
  await session(
    'Second day',
    'Deuxième jour',
    '2027-09-20T08:00:00.000Z',
    '2027-09-20T10:00:00.000Z',
  )
  await session('Opening', 'Ouverture', '2027-09-19T08:00:00.000Z', '2027-09-19T10:00:00.000Z')
  await event(
    { en: { title: 'Called off', summary: '–' }, fr: { title: 'Annulé', summary: '–' } },
    { status: 'cancelled', kind: 'workshop' },
  )
  await event(
    { en: { title: 'Long ago', summary: '–' }, fr: { title: 'Il y a longtemps', summary: '–' } },
    { kind: 'workshop', startsAt: '2019-01-01T08:00:00.000Z', endsAt: '2019-01-01T10:00:00.000Z' },
  )

  const report = await publish(
    payload,
    'reports',
    {
      event: summit,
      publishedAt: '2027-10-01T00:00:00.000Z',
      cities: [kumanovo],
      organisations: [ministry],
    },
    {
      en: {
        title: 'Summit report',
        summary: 'What was found.',
        nextSteps: paragraphs('Meet again.'),
      },
      fr: {
        title: 'Rapport du sommet',
        summary: 'Les conclusions.',
        nextSteps: paragraphs('Se revoir.'),
      },
    },
  )

  const document = await payload.create({
    collection: 'documents',
    locale: 'en',
    data: { title: 'دليل', language: 'ar', _status: 'published' } as never,
    file: pdf('guide', ['A guide']),
  })

  const resource = (
    words: Text & { en: Record<string, unknown> },
    facts: Record<string, unknown>,
  ) => publish(payload, 'resources', { publishedAt: '2024-01-10T00:00:00.000Z', ...facts }, words)
  const guide = await resource(
    {
      en: { title: 'A guide', summary: 'For mayors.' },
      fr: { title: 'Un guide', summary: 'Pour les maires.' },
    },
    {
      kind: 'guide',
      topics: [youth],
      regions: [balkans],
      audiences: ['mayors-local-governments'],
      files: [{ document: document.id }],
      chapters: [{ title: 'First chapter', slug: 'first-chapter', body: paragraphs('Begin.') }],
    },
  )
  const declaration = await resource(
    {
      en: { title: 'The declaration', summary: 'Adopted.' },
      fr: { title: 'La déclaration', summary: 'Adoptée.' },
    },
    {
      kind: 'declaration',
      declaration: {
        adoptedAt: summit,
        endorsedBy: [kumanovo, tirana],
        endorsementCount: 40,
        endorsementQualifier: 'more-than',
        commitments: [{ text: 'To listen.' }],
      },
    },
  )

  const article = await publish(
    payload,
    'articles',
    {
      kind: 'press-release',
      publishedAt: '2024-02-27T00:00:00.000Z',
      cities: [kumanovo],
      events: [summit],
    },
    {
      en: { title: 'Joining forces', summary: 'News.' },
      fr: { title: 'Unir nos forces', summary: 'Nouvelles.' },
    },
  )
  await publish(
    payload,
    'articles',
    {
      kind: 'vacancy',
      publishedAt: '2024-03-01T00:00:00.000Z',
      vacancy: { deadline: '2024-04-01T00:00:00.000Z', location: 'Skopje' },
    },
    {
      en: { title: 'We hire', summary: 'A post.' },
      fr: { title: 'Nous recrutons', summary: 'Un poste.' },
    },
  )

  return {
    balkans,
    kumanovo,
    tirana,
    kumanovoMember,
    youth,
    ministry,
    speaker,
    summit,
    report,
    guide,
    declaration,
    article,
  }
}

/** The same, for `bootHttpWith`; its content is the ids of what it has. */
export const NETWORK = {
  name: 'content_network',
  build: buildNetwork,
} satisfies Content<unknown>
