import { graphql } from '../../gql'

export const EventsQuery = graphql(`
  query Events(
    $locale: LocaleInputType!, $where: Event_where, $sort: String, $limit: Int, $page: Int
  ) {
    Events(
      locale: $locale, where: $where, sort: $sort
      limit: $limit, page: $page, select: true
    ) {
      docs { ...EventCard } page totalPages totalDocs
    }
  }
`)

export const ResourcesQuery = graphql(`
  query Resources($locale: LocaleInputType!, $where: Resource_where, $limit: Int, $page: Int) {
    Resources(
      locale: $locale, where: $where, sort: "-publishedAt"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...ResourceCard } page totalPages totalDocs
    }
  }
`)

export const ArticlesQuery = graphql(`
  query Articles($locale: LocaleInputType!, $where: Article_where, $limit: Int, $page: Int) {
    Articles(
      locale: $locale, where: $where, sort: "-publishedAt"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...ArticleCard } page totalPages totalDocs
    }
  }
`)

export const ReportsQuery = graphql(`
  query Reports($locale: LocaleInputType!, $where: Report_where, $limit: Int, $page: Int) {
    Reports(
      locale: $locale, where: $where, sort: "-publishedAt"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...ReportCard } page totalPages totalDocs
    }
  }
`)

export const InitiativesQuery = graphql(`
  query Initiatives($locale: LocaleInputType!, $where: Initiative_where, $limit: Int, $page: Int) {
    Initiatives(
      locale: $locale, where: $where, sort: "-startsOn"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...InitiativeCard } page totalPages totalDocs
    }
  }
`)

export const CitiesQuery = graphql(`
  query Cities($locale: LocaleInputType!, $where: City_where, $limit: Int, $page: Int) {
    Cities(
      locale: $locale, where: $where, sort: "name"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...CityCard } page totalPages totalDocs
    }
  }
`)

export const PartnersQuery = graphql(`
  query Partners($locale: LocaleInputType!, $where: Partner_where, $limit: Int, $page: Int) {
    Partners(
      locale: $locale, where: $where, sort: "name"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...PartnerCard } page totalPages totalDocs
    }
  }
`)

export const PeopleQuery = graphql(`
  query People($locale: LocaleInputType!, $where: Person_where, $limit: Int, $page: Int) {
    People(
      locale: $locale, where: $where, sort: "name"
      limit: $limit, page: $page, select: true
    ) {
      docs { ...PersonCard } page totalPages totalDocs
    }
  }
`)

export const RegionsQuery = graphql(`
  query Regions($locale: LocaleInputType!, $limit: Int, $page: Int) {
    Regions(locale: $locale, sort: "name", limit: $limit, page: $page, select: true) {
      docs { ...RegionCard } page totalPages totalDocs
    }
  }
`)

export const TopicsQuery = graphql(`
  query Topics($locale: LocaleInputType!, $limit: Int, $page: Int) {
    Topics(locale: $locale, sort: "name", limit: $limit, page: $page, select: true) {
      docs { ...TopicCard } page totalPages totalDocs
    }
  }
`)
