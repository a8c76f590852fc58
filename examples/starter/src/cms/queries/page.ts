import { graphql } from '../../gql'

export const PageQuery = graphql(`
  query Page($id: Int!, $locale: LocaleInputType!) {
    Page(id: $id, locale: $locale, select: true) {
      title
      parent { title path }
      layout {
        __typename
        ... on HeroSection {
          heading text linkLabel
          image { ...Picture }
          link { url reference { value { ...LinkTarget } } }
        }
        ... on TextSection { heading body(depth: 1) }
        ... on CardsSection {
          heading collection limit
          filters { upcoming topics { id } regions { id } initiative { id } }
        }
        ... on PeopleSection { heading groups limit region { id } }
        ... on PartnersSection { heading relations limit }
        ... on FaqSection { heading items { question answer(depth: 1) } }
        ... on MapSection { heading membersOnly region { code } }
        ... on CallToActionSection {
          preset title text label
          link { url reference { value { ...LinkTarget } } }
        }
      }
      sourceLocale
      translation { state origin percent staleSince reviewedAt }
      seo { title description }
    }
  }
`)
