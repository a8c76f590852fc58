import { describe, expect, it } from 'vitest'

import { network } from '../collections/network'
import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)
const make = network(payload)
const live = { _status: 'published' } as const

const { id: city } = await make.city(live)
const { id: membership } = await make.of('members', {
  city,
  status: 'active',
  joinedOn: '2020-01-01',
  ...live,
})
const asMember = { roles: ['member' as const], member: membership }
const member = await signIn(payload, api, 'member@example.org', asMember)

const throwAway = (id: number) =>
  payload.update({
    ...{ collection: 'events', id, locale: 'en' },
    data: { deletedAt: new Date().toISOString() },
  })

describe('what is in the trash', () => {
  it('is in no list of the documents that it points to', async () => {
    const { id } = await make.city({ name: 'Tetovo', ...live })
    const stays = await make.event({ title: 'Stays', city: id, ...live })
    const goes = await make.event({ title: 'Goes', city: id, ...live })
    await throwAway(goes.id)
    const url = `/api/cities/${id}?locale=en&depth=0`
    // Asked often enough to be answered by a statement of our own.
    for (let time = 0; time < 4; time += 1) {
      const { body } = await api.get(url).expect(200)
      expect(body.events.docs).toEqual([stays.id])
    }
    const query = `{ City(id: ${id}, locale: en) { events { docs { id } } } }`
    const { body } = await api.post('/api/graphql').send({ query })
    expect(body.data.City.events.docs).toEqual([{ id: stays.id }])
  })

  it.each([
    'joins[events][where][title][like]=event',
    'joins[events][where][deletedAt][exists]=true',
    'joins[events][count]=true&joins[events][where][title][like]=event',
  ])('is found by no condition of a list (%s)', async (asked) => {
    const { id } = await make.city(live)
    const goes = await make.event({ city: id, ...live })
    const ask = () => api.get(`/api/cities/${id}?locale=en&depth=0&${asked}`).expect(200)
    const before = await ask()
    await throwAway(goes.id)
    const { body } = await ask()
    expect(body.events.docs).toEqual([])
    expect(body.events.totalDocs).toBe(before.body.events.totalDocs === 1 ? 0 : undefined)
  })

  it('is not shown to a member who asks for it, but to an editor', async () => {
    const goes = await make.event({ title: 'For editors', ...live })
    await throwAway(goes.id)
    const url = `/api/events/${goes.id}?locale=en&trash=true`
    await api.get(url).set('Authorization', member).expect(404)
    await api.get(url).set('Authorization', editor).expect(200)
  })
})
