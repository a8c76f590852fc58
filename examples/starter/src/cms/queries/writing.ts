import { graphql } from '../../gql'

export const ArticleQuery = graphql(`
  query Article($id: Int!, $locale: LocaleInputType!) {
    Article(id: $id, locale: $locale, select: true) {
      title kind summary dateline publishedAt revisedAt readingMinutes hashtags body(depth: 1)
      cover { ...Picture }
      authors { name path }
      topics { name path }
      regions { name path }
      initiative { title path }
      cities { name path }
      partners { name path }
      events { ...EventCard }
      resources { ...ResourceCard }
      about { name acronym path boilerplate(depth: 1) }
      source { publication url language }
      vacancy { deadline location contract }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)

export const ReportQuery = graphql(`
  query Report($id: Int!, $locale: LocaleInputType!) {
    Report(id: $id, locale: $locale, select: true) {
      title summary publishedAt readingMinutes chathamHouse disclaimer
      body(depth: 1) nextSteps(depth: 1)
      cover { ...Picture }
      authors { name path }
      event {
        title path startsAt endsAt timeZone
        city { name path country }
        initiative { title path }
        figures { measure value qualifier }
        organisers {
          role
          organisation { value { ... on Partner { name path } ... on City { name path } } }
        }
      }
      keyFindings { text }
      recommendations { audience items { text } }
      cities { name path }
      organisations { name path }
      files { label document { ...File } }
      relatedEvents { ...EventCard }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)

export const ResourceQuery = graphql(`
  query Resource($id: Int!, $locale: LocaleInputType!) {
    Resource(id: $id, locale: $locale, select: true) {
      title kind summary publishedAt revisedAt readingMinutes audiences externalUrl body(depth: 1)
      cover { ...Picture }
      chapters { title slug body(depth: 1) }
      topics { name path }
      regions { name path }
      initiative { title path }
      cities { name path }
      authors { name path }
      partners { role partner { name path } }
      files { label document { ...File } }
      supersedes { title path }
      declaration {
        adoptedOn endorsementCount endorsementQualifier
        adoptedAt { title path }
        endorsedBy { name path }
        commitments { text }
      }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)
