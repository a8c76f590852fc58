import { type InlineText, plainText } from '../inline/inline'
import { type Check, languageOf, type Observation } from './check'

/** A link says where it leads, also to somebody who hears the links alone (WCAG 2.2, 2.4.4). */
export const linkText = {
  id: 'link-text',
  severity: 'warning',
  run: ({ target, locale }) =>
    links(target.content, new Set(target.codes.filter(isLink).map(({ id }) => id)))
      .filter(({ text }) => EMPTY_WORDS[languageOf(locale)]?.test(text.trim()))
      .map(
        ({ text, code }): Observation => ({
          message: { fault: 'linkTextEmpty', parameters: { text } },
          code,
        }),
      ),
} as const satisfies Check

const isLink = ({ type }: { type: string }): boolean => type === 'link'

const links = (content: InlineText, ids: ReadonlySet<number>): { text: string; code: number }[] =>
  content.flatMap((part) => {
    if (typeof part === 'string' || 'x' in part) return []
    const inside = links(part.content, ids)
    return ids.has(part.g) ? [{ text: plainText(part.content), code: part.g }, ...inside] : inside
  })

const EMPTY_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^(?:click |read )?(?:here|this|link|more)[.…]?$/i,
  fr: /^(?:(?:cliquez |cliquer )?(?:ici|là)|lien|ce lien|lire (?:la suite|plus)|en savoir plus|plus)[.…]?$/i,
  es: /^(?:(?:haga |haz |pulse |pinche )?(?:clic )?(?:aquí|acá|ahí)|enlace|este enlace|leer más|más)[.…]?$/i,
  ar: /^(?:(?:ا?نقر |اضغط |انقروا |اضغطوا )?(?:من )?هنا|الرابط|هذا الرابط|المزيد|اقرأ المزيد)[.…]?$/,
}
