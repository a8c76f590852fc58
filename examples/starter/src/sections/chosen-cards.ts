import {
  articleCard,
  type Card,
  cityCard,
  eventCard,
  initiativeCard,
  reportCard,
  resourceCard,
} from '../cms/cards'
import { ask } from '../cms/client'
import {
  ArticlesQuery,
  CitiesQuery,
  EventsQuery,
  InitiativesQuery,
  ReportsQuery,
  ResourcesQuery,
} from '../cms/queries/lists'
import type { SectionOf } from './page-section'

const idsOf = (documents: readonly { id: number }[] | null | undefined) =>
  (documents ?? []).map(({ id }) => id)

const among = (ids: number[]) => (ids.length > 0 ? { in: ids } : undefined)

/** The newest documents of the kind, and with the topics, that an editor chose for a section. */
export const readChosenCards = async (
  { collection, limit, filters }: SectionOf<'CardsSection'>,
  context: App.Locals,
): Promise<Card[]> => {
  const topics = among(idsOf(filters?.topics))
  const regions = among(idsOf(filters?.regions))
  const initiative = filters?.initiative ? { equals: filters.initiative.id } : undefined
  const how = { locale: context.locale, limit: limit ?? 6 }
  switch (collection) {
    case 'events': {
      const endsAt = filters?.upcoming
        ? { greater_than_equal: new Date().toISOString() }
        : undefined
      // The sessions of a summit are shown with the summit.
      const where = { topics, region: regions, initiative, endsAt, parent: { exists: false } }
      const { Events } = await ask(EventsQuery, { ...how, sort: '-startsAt', where })
      return (Events?.docs ?? []).map(eventCard(context))
    }
    case 'reports': {
      const { Reports } = await ask(ReportsQuery, how)
      return (Reports?.docs ?? []).map(reportCard(context))
    }
    case 'resources': {
      const where = { topics, regions, initiative }
      const { Resources } = await ask(ResourcesQuery, { ...how, where })
      return (Resources?.docs ?? []).map(resourceCard(context))
    }
    case 'initiatives': {
      const { Initiatives } = await ask(InitiativesQuery, { ...how, where: { topics, regions } })
      return (Initiatives?.docs ?? []).map(initiativeCard(context))
    }
    case 'cities': {
      const { Cities } = await ask(CitiesQuery, { ...how, where: { region: regions } })
      return (Cities?.docs ?? []).map(cityCard(context))
    }
    default: {
      const where = { topics, regions, initiative }
      const { Articles } = await ask(ArticlesQuery, { ...how, where })
      return (Articles?.docs ?? []).map(articleCard(context))
    }
  }
}
