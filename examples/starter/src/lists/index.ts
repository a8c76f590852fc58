import CityList from './CityList.astro'
import EventList from './EventList.astro'
import PlainList from './PlainList.astro'
import ResourceList from './ResourceList.astro'

/** What shows the list of a collection: those with filters have their own. */
const LISTS: Record<string, typeof PlainList | undefined> = {
  cities: CityList,
  events: EventList,
  resources: ResourceList,
}

export const listOf = (collection: string) => LISTS[collection] ?? PlainList
