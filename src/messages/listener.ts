import { isLocale, type Locale } from '@/content/locales'

/** Who is spoken to, as `say` takes it; without a language it is spoken in English. */
export type Listener = { i18n: { language?: string } }

/**
 * The sender of a request: the language chosen in the panel (Payload's cookie), else the first that
 * the browser prefers and we speak. The order is Payload's own.
 *
 * @param header reads one header of the request
 */
export const listenerOf = (header: (name: string) => string | null | undefined): Listener => {
  const chosen = /(?:^|;\s*)payload-lng=([a-z]{2})/.exec(header('cookie') ?? '')?.[1]
  const language = isLocale(chosen) ? chosen : preferredLocale(header('accept-language') ?? '')
  return { i18n: language ? { language } : {} }
}

/** The best of `fr-CA,fr;q=0.9,en;q=0.8` that we speak. A language of weight 0 is not wanted. */
export const preferredLocale = (acceptLanguage: string): Locale | undefined =>
  acceptLanguage
    .split(',', 20)
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const weight = parameters.find((it) => it.startsWith('q='))?.slice(2)
      return { language: tag.toLowerCase().split('-')[0], weight: Number(weight ?? 1) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find(isLocale)
