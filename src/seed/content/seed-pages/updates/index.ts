import * as ar from './ar'
import * as en from './en'
import * as es from './es'
import * as fr from './fr'

/** The news of September 2021. */
export const updatesBody = { en: en.body, fr: fr.body, es: es.body, ar: ar.body }
