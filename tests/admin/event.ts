import type { Panel } from '../setup/browser'

/** An event of a test's own, a draft in English, in May of a year. Returns its id. */
export const createEvent = async ({ ask }: Panel, title: string, year = 2027): Promise<number> => {
  const { doc } = await ask<{ doc: { id: number } }>('POST', '/api/events?locale=en&draft=true', {
    title,
    summary: 'What is discussed.',
    kind: 'meeting',
    mode: 'online',
    status: 'planned',
    startsAt: `${year}-05-01T10:00:00.000Z`,
    endsAt: `${year}-05-01T12:00:00.000Z`,
    timeZone: 'Europe/Paris',
  })
  return doc.id
}

/** The page of an event in the panel. */
export const editPath = (id: number, locale: string) =>
  `/admin/collections/events/${id}?locale=${locale}`
