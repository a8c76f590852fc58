import { graphql } from '../../gql'

export const EventQuery = graphql(`
  query Event($id: Int!, $locale: LocaleInputType!) {
    Event(id: $id, locale: $locale, select: true) {
      title kind mode status summary body(depth: 1)
      startsAt endsAt allDay timeZone venue address languages
      parent { title path }
      initiative { title path }
      topics { name path }
      city { name path country }
      region { name path }
      organisers {
        role
        organisation { value { ... on Partner { name path } ... on City { name path } } }
      }
      speakers { role positionAtTheTime person { name path position photo { ...CardPicture } } }
      agenda {
        startsAt endsAt kind title description room
        speakers { role positionAtTheTime person { name path position } }
      }
      registration { url closesAt invitationOnly note }
      livestream { url note }
      figures { measure value qualifier }
      recordings { title url language duration }
      gallery { ...Picture }
      documents { ...File }
      sessions(limit: 100, sort: "startsAt") { docs {
        title path kind summary startsAt endsAt allDay timeZone
        livestream { note }
        speakers { role positionAtTheTime person { name path position } }
      } }
      reports(limit: 20) { docs { ...ReportCard } }
      articles(limit: 6) { docs { ...ArticleCard } }
      declarations(limit: 6) { docs { ...ResourceCard } }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)
