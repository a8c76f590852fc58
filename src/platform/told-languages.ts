import { AsyncLocalStorage } from 'node:async_hooks'

import type { Locale } from '@/content/locales'

const told = new AsyncLocalStorage<Set<Locale>>()

/** Runs `work` and collects the languages of what it answers, as far as somebody tells them. */
export const collectLanguages = async <T>(
  work: () => Promise<T>,
): Promise<{ result: T; languages: ReadonlySet<Locale> }> => {
  const languages = new Set<Locale>()
  return { result: await told.run(languages, work), languages }
}

/** Tells that a text of the answer is in this language. */
export const tellLanguage = (locale: Locale): void => {
  told.getStore()?.add(locale)
}
