import type { CollectionSlug, File, Payload } from 'payload'

import type { Locale, Localized } from '@/content/locales'
import { pdf } from '@/seed/files/pdf'
import { picture } from '@/seed/files/picture'

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
  file?: File,
): Promise<number> => {
  const created = await payload.create({
    collection,
    locale: 'en',
    data: { ...facts, ...en, _status: 'published' } as never,
    ...(file && { file }),
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

/** The words of both languages, for lists whose rows hold facts and words: `say(en, fr)`. */
const inBoth = (words: (say: (en: string, fr: string) => string) => Record<string, unknown>) => ({
  en: words((en) => en),
  fr: words((_, fr) => fr),
})

/** A row of a list; by its id the other language speaks of the same. */
const row = (number: number, fields: Record<string, unknown>) => ({
  id: String(number).padStart(24, '0'),
  ...fields,
})

/**
 * A small network in which every question of a frontend has one right answer. What a question
 * puts in order was created neither in that order nor in its reverse, which is the order of lists
 * that nobody sorts.
 */
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
  const bitola = await city({ en: { name: 'Bitola' }, fr: { name: 'Bitola' } }, { country: 'MK' })
  const strumica = await city(
    { en: { name: 'Strumica' }, fr: { name: 'Stroumitsa' } },
    { country: 'MK' },
  )
  const skopje = await city({ en: { name: 'Skopje' }, fr: { name: 'Skopje' } }, { country: 'MK' })

  const youth = await publish(
    payload,
    'topics',
    {},
    {
      en: { name: 'Youth', slug: 'youth' },
      fr: { name: 'Jeunesse', slug: 'youth' },
    },
  )
  const logo = await publish(
    payload,
    'media',
    {},
    { en: { alt: 'Logo of the ministry' }, fr: { alt: 'Logo du ministère' } },
    await picture('ministry'),
  )
  const ministry = await publish(
    payload,
    'partners',
    { kind: 'national-government', relations: ['donor'], country: 'DK', order: 2, logo },
    {
      en: { name: 'Ministry of Foreign Affairs of Denmark', acronym: 'MFA' },
      fr: { name: 'Ministère des Affaires étrangères du Danemark', acronym: 'MAE' },
    },
  )
  await publish(
    payload,
    'partners',
    { kind: 'national-government', relations: ['donor'], country: 'US', order: 3 },
    {
      en: { name: 'United States Department of State' },
      fr: { name: 'Département d’État des États-Unis' },
    },
  )
  await publish(
    payload,
    'partners',
    { kind: 'intergovernmental', relations: ['strategic-partner', 'donor'], order: 1 },
    { en: { name: 'European Union' }, fr: { name: 'Union européenne' } },
  )
  const league = await publish(
    payload,
    'partners',
    {
      kind: 'local-government-association',
      relations: ['strategic-partner'],
      country: 'US',
      order: 0,
    },
    { en: { name: 'National League of Cities' }, fr: { name: 'Ligue nationale des villes' } },
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
  const moderator = await publish(
    payload,
    'people',
    { groups: ['speaker'] },
    {
      en: { name: 'Ben Example', position: 'Councillor' },
      fr: { name: 'Ben Example', position: 'Conseiller' },
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
    inBoth((say) => ({
      title: say('Fourth summit', 'Quatrième sommet'),
      summary: say('A summit.', 'Un sommet.'),
      venue: say('Town hall', 'Hôtel de ville'),
      agenda: [
        row(1, {
          startsAt: '2027-09-19T08:00:00.000Z',
          title: say('Welcome', 'Accueil'),
          speakers: [
            row(1, {
              person: speaker,
              role: 'host',
              positionAtTheTime: say('Mayor of Kumanovo', 'Maire de Koumanovo'),
            }),
          ],
        }),
        row(2, {
          startsAt: '2027-09-19T14:00:00.000Z',
          title: say('Mayors debate', 'Débat des maires'),
          speakers: [
            row(2, {
              person: moderator,
              role: 'moderator',
              positionAtTheTime: say('Councillor of Tirana', 'Conseiller de Tirana'),
            }),
            row(3, {
              person: speaker,
              role: 'panellist',
              positionAtTheTime: say('Mayor of Kumanovo', 'Maire de Koumanovo'),
            }),
          ],
        }),
      ],
      recordings: [
        row(1, {
          title: say('The welcome', 'L’accueil'),
          url: 'https://www.youtube.com/watch?v=abcdefghijk',
          language: 'sq',
          duration: 'PT1H30M',
        }),
      ],
    })),
    {
      cities: [tirana, kumanovo],
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
  await session('Opening', 'Ouverture', '2027-09-19T09:00:00.000Z', '2027-09-19T10:00:00.000Z')
  await session('Evening', 'Soirée', '2027-09-19T17:00:00.000Z', '2027-09-19T20:00:00.000Z')
  await event(
    { en: { title: 'Called off', summary: '–' }, fr: { title: 'Annulé', summary: '–' } },
    {
      status: 'cancelled',
      kind: 'workshop',
      startsAt: '2027-05-10T08:00:00.000Z',
      endsAt: '2027-05-10T16:00:00.000Z',
    },
  )
  const longAgo = await event(
    { en: { title: 'Long ago', summary: '–' }, fr: { title: 'Il y a longtemps', summary: '–' } },
    { kind: 'workshop', startsAt: '2019-01-01T08:00:00.000Z', endsAt: '2019-01-01T10:00:00.000Z' },
  )
  await event(
    {
      en: { title: 'Conference', summary: 'The year after.' },
      fr: { title: 'Conférence', summary: 'L’année suivante.' },
    },
    {
      kind: 'conference',
      startsAt: '2028-05-10T08:00:00.000Z',
      endsAt: '2028-05-11T16:00:00.000Z',
    },
  )
  await event(
    {
      en: { title: 'Exchange', summary: 'It lasts a week.' },
      fr: { title: 'Échange', summary: 'Il dure une semaine.' },
    },
    {
      kind: 'exchange',
      city: tirana,
      timeZone: 'Europe/Tirane',
      startsAt: '2026-11-18T08:00:00.000Z',
      endsAt: '2026-11-25T16:00:00.000Z',
    },
  )

  const member = (
    cityId: number,
    facts: Record<string, unknown>,
    words: Text & { en: Record<string, unknown> } = {
      en: { statement: 'We joined.' },
      fr: { statement: 'Nous avons adhéré.' },
    },
  ) =>
    publish(
      payload,
      'members',
      { city: cityId, joinedOn: '2020-05-01T00:00:00.000Z', joinedPrecision: 'month', ...facts },
      words,
    )
  const kumanovoMember = await member(
    kumanovo,
    { status: 'active', committee: { seat: 'co-chair', since: '2022-01-01T00:00:00.000Z' } },
    inBoth((say) => ({
      statement: say('We joined.', 'Nous avons adhéré.'),
      journey: [
        row(1, {
          date: '2022-01-01T00:00:00.000Z',
          precision: 'month',
          title: say('In the committee', 'Au comité'),
          text: say('We share the chair.', 'Nous partageons la présidence.'),
        }),
        row(2, {
          date: '2019-01-01T00:00:00.000Z',
          precision: 'year',
          title: say('The first workshop', 'Le premier atelier'),
          text: say('We met the others.', 'Nous avons rencontré les autres.'),
          event: longAgo,
        }),
      ],
    })),
  )
  await member(tirana, { status: 'paused', committee: { seat: 'member' } })
  await member(bitola, { status: 'active', committee: { seat: 'member' } })
  await member(strumica, { status: 'active', committee: { seat: 'member' } })
  await member(skopje, { status: 'active' })

  const report = await publish(
    payload,
    'reports',
    {
      event: summit,
      publishedAt: '2027-10-01T00:00:00.000Z',
      cities: [tirana, kumanovo],
      organisations: [league, ministry],
    },
    inBoth((say) => ({
      title: say('Summit report', 'Rapport du sommet'),
      summary: say('What was found.', 'Les conclusions.'),
      nextSteps: paragraphs(say('Meet again.', 'Se revoir.')),
      keyFindings: [
        row(1, { text: say('Trust takes time.', 'La confiance prend du temps.') }),
        row(2, { text: say('Cities learn from cities.', 'Les villes apprennent des villes.') }),
      ],
      recommendations: [
        row(1, {
          audience: 'mayors-local-governments',
          items: [
            row(1, { text: say('Listen to the young.', 'Écouter les jeunes.') }),
            row(2, { text: say('Open the town halls.', 'Ouvrir les mairies.') }),
          ],
        }),
        row(2, {
          audience: 'network',
          items: [row(3, { text: say('Keep in touch.', 'Garder le contact.') })],
        }),
      ],
    })),
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
  const forMayors = {
    topics: [youth],
    regions: [balkans],
    audiences: ['mayors-local-governments'],
  }
  const guide = await resource(
    {
      en: { title: 'A guide', summary: 'For mayors.' },
      fr: { title: 'Un guide', summary: 'Pour les maires.' },
    },
    {
      ...forMayors,
      kind: 'guide',
      cities: [kumanovo],
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
        endorsedBy: [tirana, kumanovo],
        endorsementCount: 40,
        endorsementQualifier: 'more-than',
        commitments: [{ text: 'To listen.' }],
      },
    },
  )
  await resource(
    {
      en: { title: 'An older guide', summary: 'For mayors, too.' },
      fr: { title: 'Un guide plus ancien', summary: 'Pour les maires aussi.' },
    },
    { ...forMayors, kind: 'guide', publishedAt: '2023-02-01T00:00:00.000Z' },
  )
  await resource(
    {
      en: { title: 'A toolkit', summary: 'To use at once.' },
      fr: { title: 'Une boîte à outils', summary: 'À utiliser tout de suite.' },
    },
    {
      ...forMayors,
      kind: 'toolkit',
      cities: [kumanovo],
      publishedAt: '2024-06-01T00:00:00.000Z',
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
      // It would not be published after its deadline.
      vacancy: { deadline: '2124-04-01T00:00:00.000Z', location: 'Skopje' },
    },
    {
      en: { title: 'We hire', summary: 'A post.' },
      fr: { title: 'Nous recrutons', summary: 'Un poste.' },
    },
  )
  await publish(
    payload,
    'articles',
    { kind: 'announcement', publishedAt: '2023-05-02T00:00:00.000Z' },
    {
      en: { title: 'A hub opens', summary: 'Where it is.' },
      fr: { title: 'Un pôle ouvre', summary: 'Où il se trouve.' },
    },
  )
  await publish(
    payload,
    'articles',
    { kind: 'newsletter', publishedAt: '2024-06-15T00:00:00.000Z', cities: [kumanovo] },
    {
      en: { title: 'What the cities did', summary: 'A letter.' },
      fr: { title: 'Ce que les villes ont fait', summary: 'Une lettre.' },
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
