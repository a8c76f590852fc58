import ArticleView from './ArticleView.astro'
import CityView from './CityView.astro'
import EventView from './EventView.astro'
import InitiativeView from './InitiativeView.astro'
import PageView from './PageView.astro'
import PartnerView from './PartnerView.astro'
import PersonView from './PersonView.astro'
import RegionView from './RegionView.astro'
import ReportView from './ReportView.astro'
import ResourceView from './ResourceView.astro'
import TopicView from './TopicView.astro'

/** What shows a document of each collection. */
export const VIEWS: Record<string, typeof PageView | undefined> = {
  articles: ArticleView,
  cities: CityView,
  events: EventView,
  initiatives: InitiativeView,
  pages: PageView,
  partners: PartnerView,
  people: PersonView,
  regions: RegionView,
  reports: ReportView,
  resources: ResourceView,
  topics: TopicView,
}
