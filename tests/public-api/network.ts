import type { CollectionSlug, Payload } from 'payload'

import type { Locale } from '@/content/locales'

import { picture as skyline } from '@/seed/files/picture'

import { publish } from '../queries/network'
import type { Content } from '../setup/content-template'
import { paragraphs } from '../setup/rich-text'

/** Words that no reader may ever see, in whatever form; each test looks for them. */
export const SECRET = 'SECRET'

/**
 * What readers find of a small network in four languages, and beside it what they must not: a
 * French text withdrawn, a Spanish one never published, a document that is a draft everywhere.
 */
const buildPublicNetwork = async (payload: Payload) => {
  const balkans = await publish(
    payload,
    'regions',
    { code: 'western-balkans' },
    {
      en: { name: 'Western Balkans' },
      fr: { name: 'Balkans occidentaux' },
      es: { name: 'Balcanes Occidentales' },
      ar: { name: 'غرب البلقان', slug: 'غرب-البلقان' },
    },
  )
  const americas = await publish(
    payload,
    'regions',
    { code: 'latin-america' },
    { en: { name: 'Latin America' }, es: { name: 'América Latina' } },
  )
  const kumanovo = await publish(
    payload,
    'cities',
    {
      kind: 'city',
      country: 'MK',
      region: balkans,
      timeZone: 'Europe/Skopje',
      latitude: 42.132,
      longitude: 21.714,
    },
    {
      en: { name: 'Kumanovo' },
      fr: { name: 'Koumanovo' },
      es: { name: 'Kumanovo' },
      ar: { name: 'كومانوفو', slug: 'كومانوفو' },
    },
  )
  const mexico = await publish(
    payload,
    'cities',
    {
      kind: 'city',
      country: 'MX',
      region: americas,
      timeZone: 'America/Mexico_City',
      latitude: 19.433,
      longitude: -99.133,
    },
    { en: { name: 'Mexico City' }, es: { name: 'Ciudad de México' } },
  )
  await publish(
    payload,
    'members',
    { city: kumanovo, status: 'active', joinedOn: '2020-05-01T00:00:00.000Z' },
    { en: { statement: 'We joined.' }, fr: { statement: 'Nous avons adhéré.' } },
  )
  const youth = await publish(
    payload,
    'topics',
    {},
    {
      en: { name: 'Youth & <work>', slug: 'youth' },
      fr: { name: 'Jeunesse', slug: 'jeunesse' },
      ar: { name: 'الشباب', slug: 'الشباب' },
    },
  )

  const event = (facts: Record<string, unknown>, words: Parameters<typeof publish>[3]) =>
    publish(
      payload,
      'events',
      {
        kind: 'summit',
        mode: 'in-person',
        status: 'confirmed',
        city: kumanovo,
        timeZone: 'Europe/Skopje',
        topics: [youth],
        ...facts,
      },
      words,
    )
  const summit = await event(
    { startsAt: '2027-09-19T08:00:00.000Z', endsAt: '2027-09-20T16:00:00.000Z' },
    {
      en: {
        title: 'Fourth summit',
        summary: 'A summit; of "cities", & towns.',
        venue: 'Town hall',
      },
      fr: {
        title: 'Quatrième sommet',
        summary: `Un sommet. ${'Une très longue phrase sur l’été. '.repeat(6)}`,
        venue: 'Hôtel de ville',
      },
      ar: {
        title: 'القمة الرابعة',
        summary: 'قمة المدن.',
        slug: 'القمة-الرابعة',
        venue: 'البلدية',
      },
    },
  )
  await draft(payload, 'events', summit, 'es', { title: `${SECRET} cumbre`, summary: SECRET })
  const session = await event(
    {
      kind: 'session',
      parent: summit,
      startsAt: '2027-09-19T09:00:00.000Z',
      endsAt: '2027-09-19T10:00:00.000Z',
    },
    { en: { title: 'Opening', summary: 'A session.' }, fr: { title: 'Ouverture', summary: '–' } },
  )
  const allDay = await event(
    {
      kind: 'retreat',
      allDay: true,
      // The 28th to the 29th of March 2026, when clocks in Skopje go forward.
      startsAt: '2026-03-27T23:00:00.000Z',
      endsAt: '2026-03-29T21:59:59.000Z',
    },
    { en: { title: 'Retreat', summary: 'Two days.' }, fr: { title: 'Retraite', summary: '–' } },
  )
  const cancelled = await event(
    {
      status: 'cancelled',
      kind: 'workshop',
      startsAt: '2026-07-01T15:00:00.000Z',
      endsAt: '2026-07-01T16:00:00.000Z',
    },
    { en: { title: 'Called off', summary: '–' }, fr: { title: 'Annulé', summary: '–' } },
  )
  // Mexico had summer time until 2022: an hour's difference for whoever uses today's rules.
  const past = await event(
    {
      kind: 'workshop',
      city: mexico,
      timeZone: 'America/Mexico_City',
      startsAt: '2021-07-01T15:00:00.000Z',
      endsAt: '2021-07-01T17:00:00.000Z',
    },
    { en: { title: 'In Mexico', summary: '–' }, es: { title: 'En México', summary: 'Un taller.' } },
  )

  const picture = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A roof', _status: 'published' } as never,
    file: await skyline('a-roof'),
  })
  for (const locale of ['fr', 'ar'] as const)
    await payload.update({
      collection: 'media',
      id: picture.id,
      locale,
      data: { alt: locale === 'fr' ? 'Un toit' : 'سقف', _status: 'published' },
    })
  const article = await publish(
    payload,
    'articles',
    {
      kind: 'press-release',
      publishedAt: '2024-02-27T00:00:00.000Z',
      cities: [kumanovo],
      topics: [youth],
      events: [summit],
      cover: picture.id,
    },
    {
      en: { title: 'Joining forces & more', summary: 'News.', body: paragraphs('The whole text.') },
      fr: { title: 'Unir nos forces', summary: 'Nouvelles.', body: paragraphs('Tout le texte.') },
      ar: { title: 'توحيد الجهود', summary: 'أخبار.', slug: 'توحيد-الجهود' },
    },
  )
  await draft(payload, 'articles', article, 'es', { title: `${SECRET} noticia`, summary: SECRET })
  const withdrawn = await publish(
    payload,
    'articles',
    { kind: 'news', publishedAt: '2024-03-01T00:00:00.000Z', cities: [kumanovo] },
    {
      en: { title: 'Second news', summary: 'More.' },
      fr: { title: `${SECRET} actualité`, summary: SECRET, slug: 'secret-actualite' },
    },
  )
  await withdraw(payload, 'articles', withdrawn, 'fr')
  const report = await publish(
    payload,
    'reports',
    { event: past, publishedAt: '2021-10-01T00:00:00.000Z', cities: [mexico] },
    {
      en: { title: 'Workshop report', summary: 'What was found.' },
      es: { title: 'Informe del taller', summary: 'Las conclusiones.' },
    },
  )
  const resource = await publish(
    payload,
    'resources',
    {
      kind: 'guide',
      publishedAt: '2023-01-10T00:00:00.000Z',
      topics: [youth],
      regions: [balkans],
      audiences: ['mayors-local-governments'],
    },
    { en: { title: 'A guide', summary: 'For mayors.' }, fr: { title: 'Un guide', summary: '–' } },
  )
  const about = await publish(
    payload,
    'pages',
    {},
    { en: { title: 'About' }, fr: { title: 'À propos' } },
  )
  const approach = await publish(
    payload,
    'pages',
    { parent: about },
    { en: { title: 'Our approach' }, fr: { title: 'Notre approche' } },
  )
  const hidden = await payload.create({
    collection: 'events',
    locale: 'en',
    draft: true,
    data: {
      title: `${SECRET} event`,
      summary: SECRET,
      kind: 'summit',
      mode: 'in-person',
      status: 'planned',
      city: kumanovo,
      startsAt: '2027-01-01T08:00:00.000Z',
      endsAt: '2027-01-01T09:00:00.000Z',
      topics: [youth],
      _status: 'draft',
    } as never,
  })

  return {
    about,
    allDay,
    americas,
    approach,
    article,
    balkans,
    cancelled,
    hidden: hidden.id,
    kumanovo,
    mexico,
    past,
    report,
    resource,
    session,
    summit,
    withdrawn,
    youth,
  }
}

/** The public network, for `bootHttpWith`; its content is the ids of what it has. */
export const PUBLIC_NETWORK = {
  name: 'content_public_network',
  build: buildPublicNetwork,
} satisfies Content<unknown>

export const draft = (
  payload: Payload,
  collection: CollectionSlug,
  id: number,
  locale: Locale,
  words: Record<string, unknown>,
) => payload.update({ collection, id, locale, draft: true, data: words as never })

export const withdraw = (
  payload: Payload,
  collection: CollectionSlug,
  id: number,
  locale: Locale,
) => payload.update({ collection, id, locale, data: { _status: 'draft' } as never })
