import * as ar from './ar'
import * as en from './en'
import * as es from './es'
import * as fr from './fr'

/** The partnership announced on 27 February 2024; what was said is reported, never quoted. */
export const nlcBody = { en: en.body, fr: fr.body, es: es.body, ar: ar.body }

/** How the National League of Cities is presented below a press release. */
export const nlcBoilerplate = {
  en: en.boilerplate,
  fr: fr.boilerplate,
  es: es.boilerplate,
  ar: ar.boilerplate,
}
