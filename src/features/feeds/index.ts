import type { Config } from 'payload'

import { addPublicEndpoints } from '@/public-api/endpoint'

import { calendarEndpoint, eventCalendarEndpoint } from './payload/calendar-endpoints'
import { feedEndpoint } from './payload/feed-endpoint'

type Options = {
  /** Where the public site is; items lead there. */
  siteUrl: string
  /** Where this server is; feeds say where they are kept. */
  serverUrl: string
}

/** What is new as RSS, Atom and JSON Feed, and the events as calendars, in every language. */
export const feeds =
  (options: Options) =>
  (config: Config): Config =>
    addPublicEndpoints(config, [
      feedEndpoint(options),
      calendarEndpoint(options),
      eventCalendarEndpoint(options),
    ])
