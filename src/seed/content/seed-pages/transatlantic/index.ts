import * as ar from './ar'
import * as en from './en'
import * as es from './es'
import * as fr from './fr'

/** What the page about the transatlantic dialogue explains. */
export const transatlanticBody = { en: en.body, fr: fr.body, es: es.body, ar: ar.body }
