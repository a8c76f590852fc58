import type {
  ArticleCardFragment,
  CardPictureFragment,
  CityCardFragment,
  EventCardFragment,
  InitiativeCardFragment,
  PartnerCardFragment,
  PersonCardFragment,
  RegionCardFragment,
  ReportCardFragment,
  ResourceCardFragment,
  TopicCardFragment,
} from '../gql/graphql'
import { countryName, formatDay, formatDays } from '../i18n/format'
import type { Locale } from '../i18n/locales'
import type { Labels } from './vocabularies'

/** What is shown of a document in a list, whatever it is. */
export type Card = {
  title: string
  path: string | null
  /** Above the title: what kind of thing it is. */
  kind?: string
  /** Below it: when and where. */
  details?: string
  text?: string | null
  picture?: CardPictureFragment | null
}

type Context = { locale: Locale; labels: Labels }

const card = (title: string | null | undefined, path: string | null | undefined) => ({
  title: title ?? '',
  path: path ?? null,
})

const day = (locale: Locale, date: string | null | undefined): { details?: string } =>
  date ? { details: formatDay(locale, date) } : {}

export const articleCard =
  ({ locale, labels }: Context) =>
  (it: ArticleCardFragment): Card => ({
    ...card(it.title, it.path),
    ...day(locale, it.publishedAt),
    kind: labels('articleKind', it.kind),
    text: it.summary,
    picture: it.cover,
  })

export const eventCard =
  ({ locale, labels }: Context) =>
  (it: EventCardFragment): Card => {
    const isOff = it.status === 'cancelled' || it.status === 'postponed'
    const days = it.startsAt && formatDays(locale, it.startsAt, it.endsAt, it.timeZone ?? 'UTC')
    return {
      ...card(it.title, it.path),
      kind: [labels('eventKind', it.kind), isOff && labels('eventStatus', it.status)]
        .filter(Boolean)
        .join(' · '),
      details: [days, it.city?.name].filter(Boolean).join(' · '),
      text: it.summary,
    }
  }

export const reportCard =
  ({ locale }: Context) =>
  (it: ReportCardFragment): Card => ({
    ...card(it.title, it.path),
    ...day(locale, it.publishedAt),
    text: it.summary,
    picture: it.cover,
  })

export const resourceCard =
  ({ locale, labels }: Context) =>
  (it: ResourceCardFragment): Card => ({
    ...card(it.title, it.path),
    ...day(locale, it.publishedAt),
    kind: labels('resourceKind', it.kind),
    text: it.summary,
    picture: it.cover,
  })

export const initiativeCard =
  ({ labels }: Context) =>
  (it: InitiativeCardFragment): Card => ({
    ...card(it.title, it.path),
    kind: labels('initiativeKind', it.kind),
    text: it.summary,
    picture: it.cover,
  })

export const cityCard =
  ({ locale }: Context) =>
  (it: CityCardFragment): Card => ({
    ...card(it.name, it.path),
    details: it.country ? countryName(locale, it.country) : '',
    text: it.summary,
    picture: it.cover,
  })

export const partnerCard =
  ({ labels }: Context) =>
  (it: PartnerCardFragment): Card => ({
    ...card(it.name, it.path),
    kind: labels('partnerKind', it.kind),
    text: it.summary,
  })

export const personCard =
  () =>
  (it: PersonCardFragment): Card => ({
    ...card(it.name, it.path),
    details: it.position ?? '',
    picture: it.photo,
  })

export const topicCard =
  () =>
  (it: TopicCardFragment): Card => ({
    ...card(it.name, it.path),
    text: it.description,
  })

export const regionCard =
  () =>
  (it: RegionCardFragment): Card =>
    card(it.name, it.path)
