import { describe, expect, it } from 'vitest'

import { bootHttpWith } from '../setup/content-template'
import { NETWORK } from './network'

/**
 * The questions that a frontend of a city network really asks, with their right answers. They are
 * numbered as in docs/frontend.md, which shows each of them.
 */
const { payload, api, content: network } = await bootHttpWith(NETWORK)

const rest = async (path: string, query: Record<string, string> = {}) => {
  const answer = await api.get(path).query({ locale: 'fr', ...query })
  expect(answer.body.errors, JSON.stringify(answer.body.errors)).toBeUndefined()
  expect(answer.status).toBe(200)
  return answer.body
}

const graphql = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await api.post('/api/graphql').send({ query, variables })
  expect(answer.body.errors, JSON.stringify(answer.body.errors)).toBeUndefined()
  expect(answer.status).toBe(200)
  return answer.body.data
}

const titles = (page: { docs: { title: string }[] }) => page.docs.map(({ title }) => title)
const names = (page: { docs: { name: string }[] }) => page.docs.map(({ name }) => name)

describe('the questions of a frontend', () => {
  it('1. lists the directory by status, region and country, sorted by city name', async () => {
    const page = await rest('/api/members', {
      'where[status][equals]': 'active',
      'where[city.region.code][equals]': 'western-balkans',
      'where[city.country][equals]': 'MK',
      sort: 'city.name',
      depth: '1',
      limit: '50',
    })
    expect(page.docs.map((it: { city: { name: string } }) => it.city.name)).toEqual([
      'Bitola',
      'Koumanovo',
      'Skopje',
      'Stroumitsa',
    ])
  })

  it('3. shows a city with its membership, events, resources and articles', async () => {
    const { Cities } = await graphql(
      `query ($slug: String!) {
        Cities(locale: fr, where: { slug: { equals: $slug } }, limit: 1) {
          docs {
            name country timeZone population
            membership {
              docs {
                status joinedOn joinedPrecision
                committee { seat }
                journey { date precision title text event { title slug } }
              }
            }
            events(limit: 5, sort: "-startsAt") { docs { title startsAt } }
            resources { docs { title kind } }
            articles(limit: 5) { docs { title publishedAt } }
          }
        }
      }`,
      { slug: 'koumanovo' },
    )
    expect(Cities.docs).toEqual([
      {
        name: 'Koumanovo',
        country: 'MK',
        timeZone: 'Europe/Skopje',
        population: 100_000,
        membership: {
          docs: [
            {
              status: 'active',
              joinedOn: '2020-05-01T00:00:00.000Z',
              joinedPrecision: 'month',
              committee: { seat: 'co_chair' },
              journey: [
                {
                  date: '2019-01-01T00:00:00.000Z',
                  precision: 'year',
                  title: 'Le premier atelier',
                  text: 'Nous avons rencontré les autres.',
                  event: { title: 'Il y a longtemps', slug: 'il-y-a-longtemps' },
                },
                {
                  date: '2022-01-01T00:00:00.000Z',
                  precision: 'month',
                  title: 'Au comité',
                  text: 'Nous partageons la présidence.',
                  event: null,
                },
              ],
            },
          ],
        },
        events: {
          docs: [
            { title: 'Conférence', startsAt: '2028-05-10T08:00:00.000Z' },
            { title: 'Deuxième jour', startsAt: '2027-09-20T08:00:00.000Z' },
            { title: 'Soirée', startsAt: '2027-09-19T17:00:00.000Z' },
            { title: 'Ouverture', startsAt: '2027-09-19T09:00:00.000Z' },
            { title: 'Quatrième sommet', startsAt: '2027-09-19T08:00:00.000Z' },
          ],
        },
        resources: {
          docs: [
            { title: 'Une boîte à outils', kind: 'toolkit' },
            { title: 'Un guide', kind: 'guide' },
          ],
        },
        articles: {
          docs: [
            { title: 'Ce que les villes ont fait', publishedAt: '2024-06-15T00:00:00.000Z' },
            { title: 'Unir nos forces', publishedAt: '2024-02-27T00:00:00.000Z' },
          ],
        },
      },
    ])
  })

  it('6. lists the events to come, sessions and cancelled ones left out', async () => {
    const page = await rest('/api/events', {
      'where[endsAt][greater_than_equal]': '2026-11-21T00:00:00Z',
      'where[parent][exists]': 'false',
      'where[status][not_equals]': 'cancelled',
      sort: 'startsAt',
    })
    // The first of them is already under way.
    expect(titles(page)).toEqual(['Échange', 'Quatrième sommet', 'Conférence'])
  })

  /** The page of the summit, in the languages that the arguments name. */
  const summitPage = async (languages: string) => {
    const { Event } = await graphql(
      `query ($id: Int!) {
        Event(id: $id, ${languages}) {
          title startsAt endsAt timeZone venue
          city { name country }
          cities { name }
          organisers {
            role
            organisation {
              relationTo
              value { ... on Partner { name acronym logo { url alt } } ... on City { name } }
            }
          }
          agenda { startsAt title speakers { role positionAtTheTime person { name } } }
          recordings { url language duration }
          sessions(sort: "startsAt") { docs { title startsAt } }
          reports { docs { title slug } }
        }
      }`,
      { id: network.summit },
    )
    return Event
  }

  it('7. shows an event with organisers of both kinds, programme, recordings and report', async () => {
    const event = await summitPage('locale: fr')
    expect(event).toEqual({
      title: 'Quatrième sommet',
      startsAt: '2027-09-19T08:00:00.000Z',
      endsAt: '2027-09-20T16:00:00.000Z',
      timeZone: 'Europe/Skopje',
      venue: 'Hôtel de ville',
      city: { name: 'Koumanovo', country: 'MK' },
      // As the editors put them.
      cities: [{ name: 'Tirana' }, { name: 'Koumanovo' }],
      organisers: [
        {
          role: 'sponsor',
          organisation: {
            relationTo: 'partners',
            value: {
              name: 'Ministère des Affaires étrangères du Danemark',
              acronym: 'MAE',
              logo: { url: expect.any(String), alt: 'Logo du ministère' },
            },
          },
        },
        { role: 'host', organisation: { relationTo: 'cities', value: { name: 'Koumanovo' } } },
      ],
      agenda: [
        {
          startsAt: '2027-09-19T08:00:00.000Z',
          title: 'Accueil',
          speakers: [
            {
              role: 'host',
              positionAtTheTime: 'Maire de Koumanovo',
              person: { name: 'Ana Example' },
            },
          ],
        },
        {
          startsAt: '2027-09-19T14:00:00.000Z',
          title: 'Débat des maires',
          speakers: [
            {
              role: 'moderator',
              positionAtTheTime: 'Conseiller de Tirana',
              person: { name: 'Ben Example' },
            },
            {
              role: 'panellist',
              positionAtTheTime: 'Maire de Koumanovo',
              person: { name: 'Ana Example' },
            },
          ],
        },
      ],
      recordings: [
        {
          url: 'https://www.youtube.com/watch?v=abcdefghijk',
          language: 'sq',
          duration: 'PT1H30M',
        },
      ],
      sessions: {
        docs: [
          { title: 'Ouverture', startsAt: '2027-09-19T09:00:00.000Z' },
          { title: 'Soirée', startsAt: '2027-09-19T17:00:00.000Z' },
          { title: 'Deuxième jour', startsAt: '2027-09-20T08:00:00.000Z' },
        ],
      },
      reports: { docs: [{ title: 'Rapport du sommet', slug: 'rapport-du-sommet' }] },
    })
    const logo = await api.get(new URL(event.organisers[0].organisation.value.logo.url).pathname)
    expect([logo.status, logo.type]).toEqual([200, 'image/jpeg'])
  })

  it('7. shows it in Arabic by the English words, where there are no others', async () => {
    const event = await summitPage('locale: ar, fallbackLocale: en')
    expect(event).toMatchObject({
      title: 'Fourth summit',
      venue: 'Town hall',
      city: { name: 'Kumanovo', country: 'MK' },
      cities: [{ name: 'Tirana' }, { name: 'Kumanovo' }],
      organisers: [
        {
          organisation: {
            value: {
              name: 'Ministry of Foreign Affairs of Denmark',
              acronym: 'MFA',
              logo: { alt: 'Logo of the ministry' },
            },
          },
        },
        { organisation: { value: { name: 'Kumanovo' } } },
      ],
      agenda: [
        {
          title: 'Welcome',
          speakers: [{ positionAtTheTime: 'Mayor of Kumanovo', person: { name: 'Ana Example' } }],
        },
        {
          title: 'Mayors debate',
          speakers: [
            { positionAtTheTime: 'Councillor of Tirana', person: { name: 'Ben Example' } },
            { positionAtTheTime: 'Mayor of Kumanovo', person: { name: 'Ana Example' } },
          ],
        },
      ],
      recordings: [{ language: 'sq', duration: 'PT1H30M' }],
      sessions: { docs: [{ title: 'Opening' }, { title: 'Evening' }, { title: 'Second day' }] },
      reports: { docs: [{ title: 'Summit report', slug: 'summit-report' }] },
    })
  })

  it('8. gives the sessions of a summit in the order of the programme', async () => {
    const { Event } = await graphql(
      `query ($id: Int!) {
        Event(id: $id, locale: fr) { timeZone sessions(sort: "startsAt") { docs { title startsAt } } }
      }`,
      { id: network.summit },
    )
    expect(Event).toEqual({
      timeZone: 'Europe/Skopje',
      sessions: {
        docs: [
          { title: 'Ouverture', startsAt: '2027-09-19T09:00:00.000Z' },
          { title: 'Soirée', startsAt: '2027-09-19T17:00:00.000Z' },
          { title: 'Deuxième jour', startsAt: '2027-09-20T08:00:00.000Z' },
        ],
      },
    })
  })

  it('9. shows what an event found', async () => {
    const { Reports } = await graphql(
      `query ($event: JSON) {
        Reports(locale: fr, where: { event: { equals: $event } }) {
          docs {
            summary
            cities { name country }
            organisations { name kind }
            recommendations { audience items { text } }
            keyFindings { text }
            nextSteps
          }
        }
      }`,
      { event: network.summit },
    )
    expect(Reports.docs).toEqual([
      {
        summary: 'Les conclusions.',
        cities: [
          { name: 'Tirana', country: 'AL' },
          { name: 'Koumanovo', country: 'MK' },
        ],
        organisations: [
          { name: 'Ligue nationale des villes', kind: 'local_government_association' },
          { name: 'Ministère des Affaires étrangères du Danemark', kind: 'national_government' },
        ],
        recommendations: [
          {
            audience: 'mayors_local_governments',
            items: [{ text: 'Écouter les jeunes.' }, { text: 'Ouvrir les mairies.' }],
          },
          { audience: 'network', items: [{ text: 'Garder le contact.' }] },
        ],
        keyFindings: [
          { text: 'La confiance prend du temps.' },
          { text: 'Les villes apprennent des villes.' },
        ],
        nextSteps: expect.anything(),
      },
    ])
    expect(JSON.stringify(Reports.docs[0].nextSteps)).toContain('Se revoir.')
  })

  it('10. narrows the library by kind, topic, audience and region', async () => {
    const page = await rest('/api/resources', {
      'where[and][0][kind][in]': 'guide,toolkit',
      'where[and][1][topics.slug][equals]': 'youth',
      'where[and][2][audiences][in]': 'mayors-local-governments',
      'where[and][3][regions.code][equals]': 'western-balkans',
      sort: '-publishedAt',
    })
    expect(titles(page)).toEqual(['Une boîte à outils', 'Un guide', 'Un guide plus ancien'])
  })

  it('11. finds the resources that have a file in a language', async () => {
    const page = await rest('/api/resources', {
      locale: 'en',
      'where[files.document.language][equals]': 'ar',
    })
    expect(titles(page)).toEqual(['A guide'])
  })

  it('12. gives the chapters of a guide', async () => {
    const { Resource } = await graphql(
      'query ($id: Int!) { Resource(id: $id, locale: en) { title chapters { title slug body } } }',
      { id: network.guide },
    )
    expect(Resource).toMatchObject({
      title: 'A guide',
      chapters: [{ title: 'First chapter', slug: 'first-chapter' }],
    })
  })

  it('13. lists the steering committee, its members before its chairs', async () => {
    const page = await rest('/api/members', {
      'where[committee.seat][in]': 'member,co-chair',
      'where[status][equals]': 'active',
      sort: 'committee.seat,city.name',
      depth: '2',
    })
    expect(page.docs).toMatchObject([
      { committee: { seat: 'member' }, city: { name: 'Bitola' } },
      { committee: { seat: 'member' }, city: { name: 'Stroumitsa' } },
      { committee: { seat: 'co-chair' }, city: { name: 'Koumanovo' } },
    ])
  })

  it('14. shows a declaration with who endorsed it', async () => {
    const { Resource } = await graphql(
      `query ($id: Int!) {
        Resource(id: $id, locale: en) {
          declaration { commitments { text } endorsementCount endorsedBy { name country } }
        }
      }`,
      { id: network.declaration },
    )
    expect(Resource.declaration).toEqual({
      commitments: [{ text: 'To listen.' }],
      endorsementCount: 40,
      endorsedBy: [
        { name: 'Tirana', country: 'AL' },
        { name: 'Kumanovo', country: 'MK' },
      ],
    })
  })

  it('15. lists the news without vacancies, the latest first', async () => {
    const page = await rest('/api/articles', {
      'where[kind][not_in]': 'vacancy',
      sort: '-publishedAt',
      limit: '20',
    })
    expect(titles(page)).toEqual(['Ce que les villes ont fait', 'Unir nos forces', 'Un pôle ouvre'])
  })

  it('22. gives all languages of a document to somebody who signed in, and to nobody else', async () => {
    const account = { email: 'editor@example.org', password: 'a long enough passphrase' }
    await payload.create({
      collection: 'users',
      data: { ...account, name: 'Editor', roles: ['editor'], active: true } as never,
    })
    const { body } = await api.post('/api/users/login').send(account).expect(200)
    const event = await api
      .get(`/api/events/${network.summit}`)
      .query({ locale: 'all' })
      .set('Authorization', `JWT ${body.token}`)
      .expect(200)
    expect(event.body.title).toEqual({ en: 'Fourth summit', fr: 'Quatrième sommet' })

    await api.get(`/api/events/${network.summit}`).query({ locale: 'all' }).expect(400)
  })

  it('23. shows a regional hub with its cities and events', async () => {
    const { Regions } = await graphql(
      `{ Regions(locale: fr, where: { code: { equals: "western-balkans" } }) {
        docs {
          name hub { active title }
          cities(limit: 100, sort: "name") { docs { name } }
          events(limit: 5) { docs { title } }
        }
      } }`,
    )
    expect(Regions.docs).toMatchObject([
      {
        name: 'Balkans occidentaux',
        hub: { active: true, title: 'Pôle Balkans' },
      },
    ])
    expect(names(Regions.docs[0].cities)).toEqual([
      'Bitola',
      'Koumanovo',
      'Skopje',
      'Stroumitsa',
      'Tirana',
    ])
    // The events took their region from their city.
    expect(Regions.docs[0].events.docs).toHaveLength(5)
  })

  it('24. lists the donors in their order', async () => {
    const page = await rest('/api/partners', { 'where[relations][in]': 'donor', sort: 'order' })
    expect(names(page)).toEqual([
      'Union européenne',
      'Ministère des Affaires étrangères du Danemark',
      'Département d’État des États-Unis',
    ])
  })

  it('25. labels every vocabulary in the reader’s language', async () => {
    const { body } = await api.get('/api/vocabularies').query({ locale: 'ar' }).expect(200)
    expect(JSON.stringify(body)).toContain('قمة')
  })

  it('gives ten of a joined list where no limit is asked', async () => {
    for (let number = 0; number < 12; number += 1) {
      await payload.create({
        collection: 'articles',
        locale: 'en',
        data: {
          title: `News ${number}`,
          summary: '–',
          kind: 'news',
          publishedAt: '2024-05-01T00:00:00.000Z',
          cities: [network.tirana],
          _status: 'published',
        } as never,
      })
    }
    const { City } = await graphql(
      'query ($id: Int!) { City(id: $id, locale: en) { articles { docs { title } hasNextPage } } }',
      { id: network.tirana },
    )
    expect(City.articles.docs).toHaveLength(10)
    expect(City.articles.hasNextPage).toBe(true)
  })
})
