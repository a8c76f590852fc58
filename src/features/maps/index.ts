import type { Config } from 'payload'

import { addPublicEndpoints } from '@/public-api/endpoint'

import { citiesMapEndpoint } from './payload/cities-map'
import { eventsMapEndpoint } from './payload/events-map'

/** Cities and events for maps, as GeoJSON. */
export const maps =
  () =>
  (config: Config): Config =>
    addPublicEndpoints(config, [citiesMapEndpoint, eventsMapEndpoint])
