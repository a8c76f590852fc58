import type { SiteQuery as SiteAnswer } from '../gql/graphql'
import type { Locale } from '../i18n/locales'
import { ask } from './client'
import { SiteQuery } from './queries/site'

export type Site = {
  settings: Partial<NonNullable<SiteAnswer['SiteSetting']>>
  navigation: Partial<NonNullable<SiteAnswer['Navigation']>>
}

/** The words and the menus of the whole site; what a language lacks is empty. */
export const readSite = async (locale: Locale): Promise<Site> => {
  const { SiteSetting, Navigation } = await ask(SiteQuery, { locale })
  return { settings: SiteSetting ?? {}, navigation: Navigation ?? {} }
}
