import { LOCALES, type Locale } from '@/content/locales'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import { attributes, type Html, html } from '@/plain-pages/html'
import { directionOf } from '@/plain-pages/plain-page'

import type { Piece, Reference, TextPiece } from '../core/piece'
import { type Referred, type ReferredDocuments, referenceKey } from '../payload/references'

/** Headings of the parts of a page, under the one of the page itself. */
export type Level = 2 | 3 | 4

/**
 * What every part of a page needs: its language, its words, the documents it names, and how to
 * write the pieces inside it (texts hold blocks, which hold texts).
 */
export type Page = {
  locale: Locale
  words: (key: MessageKey, parameters?: Record<string, string>) => string
  referred: (reference: Reference) => Referred | undefined
  inside: (page: Page, pieces: readonly Piece[], level: Level) => Html[]
}

export const pageIn = (
  locale: Locale,
  documents: ReferredDocuments,
  inside: Page['inside'],
): Page => ({
  ...{ locale, inside },
  words: (key, parameters) => say({ i18n: { language: locale } }, key, parameters),
  referred: (reference) => documents.get(referenceKey(reference)),
})

/** Says of words that are in another language than the page which one that is. */
export const languageOf = (page: Page, locale: Locale): Html =>
  locale === page.locale ? html`` : attributes({ lang: locale, dir: directionOf(locale) })

/** Stands before words that were taken from the source, so that nobody takes them for translated. */
export const untranslatedNote = (page: Page, locale: Locale): Html | undefined => {
  if (locale === page.locale) return undefined
  const names = new Intl.DisplayNames(page.locale, { type: 'language' })
  const language = names.of(locale) ?? LOCALES.find(({ code }) => code === locale)?.name ?? locale
  const own = attributes({ lang: page.locale, dir: directionOf(page.locale) })
  return html`<span class="note"${own}>${page.words('previewUntranslated', { language })}</span>`
}

/** Words with the place of their unit, for whoever clicks on them. */
export const marked = (page: Page, { at, locale, text }: TextPiece): Html =>
  html`<span${attributes({ 'data-path': at })}${languageOf(page, locale)}>${linesOf(text)}</span>`

const linesOf = (text: string): Html[] =>
  text.split('\n').map((line, index) => (index > 0 ? html`<br>${line}` : html`${line}`))

/** A document by its title, leading to its own page; one that readers do not see by its number. */
export const referenceHtml = (page: Page, reference: Reference): Html => {
  const found = page.referred(reference)
  return found
    ? html`<a href="${found.href}"${languageOf(page, found.locale)}>${found.title}</a>`
    : html`<span class="absent">${reference.collection}/${reference.id} (${page.words('previewUnpublished')})</span>`
}

export const pictureHtml = (page: Page, reference: Reference, caption?: Html): Html | undefined => {
  const { picture, locale } = page.referred(reference) ?? {}
  if (!picture || !locale) return undefined
  const { src, alt, width, height } = picture
  const words = caption ?? (picture.caption ? html`${picture.caption}` : undefined)
  return html`<figure>
<img${attributes({ src, width, height, loading: 'lazy' })} alt="${alt}"${languageOf(page, locale)}>
${words && html`<figcaption>${words}</figcaption>`}
</figure>`
}
