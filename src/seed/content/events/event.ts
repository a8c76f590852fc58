import { anyRef, dayIn, ref, refs, type SeedDocument, type Text } from '../kit'

type Organiser = [collection: 'partners' | 'cities', key: string, role: string]
type Figure = [measure: string, value: number, qualifier: string]

type Held = {
  kind: string
  /** First and last local day. */
  days: [first: string, last: string]
  /** A city and its zone; without one the event is held online. */
  at?: [city: string, timeZone: string]
  title: Text
  summary: Text
  organisers?: Organiser[]
  figures?: Figure[]
  initiative?: string
  region?: string
  parent?: string
  topics?: string[]
  published?: SeedDocument['published']
} & Record<string, unknown>

/** An event of which the pages give days, not hours: it lasts whole local days. */
export const event = (key: string, held: Held): SeedDocument => {
  const { days, at, organisers, figures, initiative, region, parent, topics, published, ...data } =
    held
  const timeZone = at?.[1] ?? 'Etc/UTC'
  return {
    key,
    ...(published && { published }),
    data: {
      slug: { en: key },
      mode: at ? 'in-person' : 'online',
      status: 'confirmed',
      allDay: true,
      timeZone,
      startsAt: dayIn(timeZone, days[0]),
      endsAt: dayIn(timeZone, days[1], 'end'),
      ...(at && { city: ref('cities', at[0]) }),
      ...(initiative && { initiative: ref('initiatives', initiative) }),
      ...(region && { region: ref('regions', region) }),
      ...(parent && { parent: ref('events', parent) }),
      ...(topics && { topics: refs('topics', ...topics) }),
      organisers: (organisers ?? []).map(([collection, organisation, role]) => ({
        organisation: anyRef(collection, organisation),
        role,
      })),
      figures: (figures ?? []).map(([measure, value, qualifier]) => ({
        measure,
        value,
        qualifier,
      })),
      ...data,
    },
  }
}
