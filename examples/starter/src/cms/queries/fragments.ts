import { graphql } from '../../gql'

graphql(`
  fragment CardPicture on Media {
    url alt decorative caption credit width height thumbhash focalX focalY
    sizes {
      thumbnail { url width }
      thumbnailAvif { url width }
      card { url width }
      cardAvif { url width }
    }
  }

  fragment Picture on Media {
    ...CardPicture
    sizes {
      hero { url width }
      heroAvif { url width }
    }
  }

  fragment ArticleCard on Article { title path summary kind publishedAt cover { ...CardPicture } }
  fragment EventCard on Event {
    title path summary kind status startsAt endsAt timeZone
    city { name }
  }
  fragment ReportCard on Report { title path summary publishedAt cover { ...CardPicture } }
  fragment ResourceCard on Resource { title path summary kind publishedAt cover { ...CardPicture } }
  fragment InitiativeCard on Initiative { title path summary kind cover { ...CardPicture } }
  fragment CityCard on City { name path summary country cover { ...CardPicture } }
  fragment PartnerCard on Partner { name path summary kind }
  fragment PersonCard on Person { name path position photo { ...CardPicture } }
  fragment TopicCard on Topic { name path description }
  fragment RegionCard on Region { name path }
  fragment File on Document { title url language filesize mimeType }
  fragment LinkTarget on Link_Reference {
    ... on Page { path }
    ... on Initiative { path }
    ... on Article { path }
    ... on Event { path }
    ... on Report { path }
    ... on Resource { path }
    ... on City { path }
    ... on Region { path }
    ... on Topic { path }
    ... on Partner { path }
    ... on Document { url }
  }
`)
