import { graphql } from '../../gql'

export const InitiativeQuery = graphql(`
  query Initiative($id: Int!, $locale: LocaleInputType!) {
    Initiative(id: $id, locale: $locale, select: true) {
      title kind status summary startsOn startsOnPrecision endsOn endsOnPrecision body(depth: 1)
      cover { ...Picture }
      objectives { text }
      regions { name path }
      topics { name path }
      partners { role partner { name path } }
      cohorts { name startsOn cities { name path } }
      events(limit: 50, sort: "-startsAt") { docs { ...EventCard } }
      resources(limit: 12) { docs { ...ResourceCard } }
      articles(limit: 6) { docs { ...ArticleCard } }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
    }
  }
`)

export const CityQuery = graphql(`
  query City($id: Int!, $locale: LocaleInputType!) {
    City(id: $id, locale: $locale, select: true) {
      name kind country subdivision population populationYear website summary profile(depth: 1)
      cover { ...Picture }
      region { name path }
      membership(limit: 1) { docs {
        status joinedOn joinedPrecision statement
        committee { seat }
        leader { name path position }
        journey { date precision title text }
      } }
      events(limit: 12, sort: "-startsAt") { docs { ...EventCard } }
      reports(limit: 6) { docs { ...ReportCard } }
      resources(limit: 6) { docs { ...ResourceCard } }
      articles(limit: 6) { docs { ...ArticleCard } }
      people(limit: 12) { docs { ...PersonCard } }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)

export const RegionQuery = graphql(`
  query Region($id: Int!, $locale: LocaleInputType!) {
    Region(id: $id, locale: $locale, select: true) {
      name code countries
      hub {
        active title introduction(depth: 1) needs(depth: 1)
        pillars { title text }
        achievements { text city { name path } }
        team { ...PersonCard }
      }
      cities(limit: 100, sort: "name") { docs { name path } }
      events(limit: 12, sort: "-startsAt") { docs { ...EventCard } }
      resources(limit: 6) { docs { ...ResourceCard } }
      articles(limit: 6) { docs { ...ArticleCard } }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
    }
  }
`)

export const TopicQuery = graphql(`
  query Topic($id: Int!, $topic: JSON!, $locale: LocaleInputType!) {
    Topic(id: $id, locale: $locale, select: true) {
      name description parent { name path }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
    }
    Resources(
      locale: $locale, select: true, pagination: false, limit: 12
      sort: "-publishedAt", where: { topics: { in: [$topic] } }
    ) {
      docs { ...ResourceCard }
    }
    Articles(
      locale: $locale, select: true, pagination: false, limit: 12
      sort: "-publishedAt", where: { topics: { in: [$topic] } }
    ) {
      docs { ...ArticleCard }
    }
    Events(
      locale: $locale, select: true, pagination: false, limit: 12
      sort: "-startsAt", where: { topics: { in: [$topic] } }
    ) {
      docs { ...EventCard }
    }
  }
`)

export const PartnerQuery = graphql(`
  query Partner($id: Int!, $locale: LocaleInputType!) {
    Partner(id: $id, locale: $locale, select: true) {
      name acronym kind relations country website summary boilerplate(depth: 1)
      logo { ...Picture }
      parent { name path }
      agreements { kind signedOn endsOn }
      articles(limit: 6) { docs { ...ArticleCard } }
      resources(limit: 6) { docs { ...ResourceCard } }
      reports(limit: 6) { docs { ...ReportCard } }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)

export const PersonQuery = graphql(`
  query Person($id: Int!, $locale: LocaleInputType!) {
    Person(id: $id, locale: $locale, select: true) {
      name honorific position bio(depth: 1)
      photo { ...Picture }
      city { name path }
      partner { name path }
      links { platform url }
      articles(limit: 6) { docs { ...ArticleCard } }
      resources(limit: 6) { docs { ...ResourceCard } }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
    }
  }
`)
