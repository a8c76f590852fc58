import {
  articleCard,
  type Card,
  initiativeCard,
  partnerCard,
  personCard,
  regionCard,
  reportCard,
  topicCard,
} from './cards'
import { ask } from './client'
import {
  ArticlesQuery,
  InitiativesQuery,
  PartnersQuery,
  PeopleQuery,
  RegionsQuery,
  ReportsQuery,
  TopicsQuery,
} from './queries/lists'

/** One page of the list of a collection. */
export type List = { cards: Card[]; page: number; totalPages: number }

type Listed<Doc> = { docs: Doc[]; page: number; totalPages: number } | null | undefined

const PAGE_SIZE = 24

const listed = <Doc>(answer: Listed<Doc>, card: (doc: Doc) => Card): List => ({
  cards: (answer?.docs ?? []).map(card),
  page: answer?.page ?? 1,
  totalPages: answer?.totalPages ?? 1,
})

/** The list of a collection that is shown without filters; of an unknown one it is empty. */
export const readList = async (
  collection: string,
  context: App.Locals,
  page: number,
): Promise<List> => {
  const how = { locale: context.locale, page, limit: PAGE_SIZE }
  switch (collection) {
    case 'articles':
      return listed((await ask(ArticlesQuery, how)).Articles, articleCard(context))
    case 'reports':
      return listed((await ask(ReportsQuery, how)).Reports, reportCard(context))
    case 'initiatives':
      return listed((await ask(InitiativesQuery, how)).Initiatives, initiativeCard(context))
    case 'partners':
      return listed((await ask(PartnersQuery, how)).Partners, partnerCard(context))
    case 'people':
      return listed((await ask(PeopleQuery, how)).People, personCard())
    case 'regions':
      return listed((await ask(RegionsQuery, how)).Regions, regionCard())
    case 'topics':
      return listed((await ask(TopicsQuery, how)).Topics, topicCard())
    default:
      return { cards: [], page: 1, totalPages: 1 }
  }
}
