import { graphql } from '../../gql'

/** What every page shows around its own content. */
export const SiteQuery = graphql(`
  query Site($locale: LocaleInputType!) {
    SiteSetting(locale: $locale, select: true) {
      name
      acronym
      tagline
      boilerplate
      machineTranslationNotice
      reportDisclaimer
      contactEmail
      membershipCall { title text label }
      socialLinks { platform url }
    }
    Navigation(locale: $locale, select: true) {
      header {
        label
        link { url reference { value { ...LinkTarget } } }
        children { label link { url reference { value { ...LinkTarget } } } }
      }
      footer { label link { url reference { value { ...LinkTarget } } } }
    }
  }
`)
