import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

/** Makes the few documents that the tests of the network collections stand on. */
export const network = (payload: Payload) => {
  let count = 0

  const region = () =>
    payload.create({
      collection: 'regions',
      data: { name: `Region ${++count}`, code: `region-${count}` },
    })

  const city = async (data: Partial<RequiredDataFromCollectionSlug<'cities'>> = {}) =>
    payload.create({
      collection: 'cities',
      locale: 'en',
      data: {
        name: `City ${++count}`,
        kind: 'city',
        country: 'CA',
        timeZone: 'America/Vancouver',
        region: data.region ?? (await region()).id,
        ...data,
      },
    })

  const event = async (data: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'events',
      locale: 'en',
      data: {
        title: `Event ${++count}`,
        summary: 'What it was about.',
        kind: 'workshop',
        mode: 'online',
        status: 'confirmed',
        startsAt: '2024-10-30T16:00:00.000Z',
        endsAt: '2024-10-31T22:00:00.000Z',
        timeZone: 'America/Vancouver',
        ...data,
        // Bad values are what many tests are about, so the caller's data is not typed.
      } as RequiredDataFromCollectionSlug<'events'>,
    })

  return { region, city, event }
}

/** The faults of a refused write as `path: message`, whichever error Payload wraps them in. */
export const refusalOf = async (write: Promise<unknown>): Promise<string> => {
  try {
    await write
  } catch (error) {
    const { data, message } = error as {
      data?: { errors?: { path: string; message: string }[] }
      message: string
    }
    return data?.errors?.map((each) => `${each.path}: ${each.message}`).join('\n') ?? message
  }
  return 'accepted'
}
