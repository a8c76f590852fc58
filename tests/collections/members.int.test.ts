import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf, stored } from './network'

const payload = await bootPayload()
const make = network(payload)
const region = (await make.region()).id

const JOINED = { joinedOn: '2020-05-01T00:00:00.000Z', joinedPrecision: 'month' }
const member = async (data: Record<string, unknown>) =>
  payload.create({
    collection: 'members',
    locale: 'en',
    data: { city: (await make.city({ region })).id, ...data } as never,
  })
const change = (id: number, data: Record<string, unknown>) =>
  refusalOf(payload.update({ collection: 'members', id, locale: 'en', data }))

describe('a membership', () => {
  it.each([
    ['applied', 'under-review'],
    ['under-review', 'active'],
    ['under-review', 'declined'],
    ['active', 'paused'],
    ['active', 'former'],
    ['paused', 'active'],
    ['paused', 'former'],
    ['former', 'applied'],
  ])('goes from %s to %s', async (from, to) => {
    const { id } = await member({ ...JOINED, status: from })
    expect(await change(id, { status: to })).toBe('accepted')
  })

  it.each([
    [
      'applied',
      'active',
      'A membership cannot go from "Applied" to "Active": from there it goes to Under review.',
    ],
    [
      'declined',
      'active',
      'A membership cannot go from "Declined" to "Active": from there it goes to –.',
    ],
    [
      'former',
      'active',
      'A membership cannot go from "Former" to "Active": from there it goes to Applied.',
    ],
  ])('does not go from %s to %s, and stays as it was', async (from, to, message) => {
    const { id } = await member({ ...JOINED, status: from })
    const before = await stored(payload, 'members')
    expect(await change(id, { status: to })).toBe(`status: ${message}`)
    expect((await payload.findByID({ collection: 'members', id })).status).toBe(from)
    expect(await stored(payload, 'members')).toEqual(before)
  })

  it.each([
    ['no day of joining', { status: 'active' }, /joinedOn: .*has a day it joined: give it/],
    [
      'a leaving before the joining',
      { ...JOINED, status: 'former', leftOn: '2019-01-01T00:00:00.000Z' },
      /leftOn: .*before it joined: choose 2020-05-01 or later/,
    ],
    [
      'a seat that ends before it begins',
      {
        committee: { seat: 'member', since: '2022-01-01T00:00:00Z', until: '2021-01-01T00:00:00Z' },
      },
      /committee\.until: The seat ends on 2021-01-01.*choose 2022-01-01 or later/,
    ],
    ['a step without a day', { journey: [{ title: 'x' }] }, /journey\.0\.date: /],
  ])('is refused with %s, and nothing is written', async (_, bad, message) => {
    const city = (await make.city({ region })).id
    const before = await stored(payload, 'members')
    expect(await refusalOf(member({ city, ...bad }))).toMatch(message)
    expect((await stored(payload, 'members'))[0]).toBe(before[0])
  })

  it('is one for each city', async () => {
    const city = (await make.city({ region })).id
    await member({ city })
    expect(await refusalOf(member({ city }))).toMatch(/^city: /)
  })

  it('keeps its journey in the order of time, in every language', async () => {
    const { id } = await member({
      journey: [
        { date: '2022-01-01T00:00:00.000Z', title: 'Later' },
        { date: '2021-01-01T00:00:00.000Z', precision: 'year', title: 'Earlier' },
      ],
    })
    const english = await payload.findByID({ collection: 'members', id, locale: 'en' })
    expect(english.journey?.map(({ title }) => title)).toEqual(['Earlier', 'Later'])
    const journey = english.journey?.map((step) => ({ ...step, title: `${step.title} (fr)` }))
    expect(
      await refusalOf(
        payload.update({ collection: 'members', id, locale: 'fr', data: { journey } }),
      ),
    ).toBe('accepted')
    const french = await payload.findByID({ collection: 'members', id, locale: 'fr' })
    expect(french.journey?.map(({ title }) => title)).toEqual(['Earlier (fr)', 'Later (fr)'])
  })
})
