import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Locale } from './locales'

/** A language that lacks a word does not compile. */
export type Words = Record<keyof typeof en, string>

const WORDS: Record<Locale, Words> = { en, fr, es, ar }

export const wordsIn = (locale: Locale): Words => WORDS[locale]
