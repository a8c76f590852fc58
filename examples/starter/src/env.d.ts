declare namespace App {
  interface Locals {
    locale: import('./i18n/locales').Locale
    words: import('./i18n/words').Words
    /** Names of stored keys, such as kinds of events, in the language of the page. */
    labels: import('./cms/vocabularies').Labels
  }
}
