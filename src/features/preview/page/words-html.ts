import { attributes, type Html, html } from '@/plain-pages/html'

import type { FactPiece, Piece, ReferencesPiece, TextPiece } from '../core/piece'
import {
  type Level,
  marked,
  type Page,
  pictureHtml,
  referenceHtml,
  untranslatedNote,
} from './shown'

/** Fields that are the heading of what they are in. */
const HEADINGS = new Set(['title', 'heading', 'name', 'question', 'label'])

export const isHeading = (piece: Piece): piece is TextPiece =>
  piece.kind === 'text' && !piece.isLong && HEADINGS.has(piece.name)

export const headingHtml = (page: Page, piece: TextPiece, level: Level): Html => {
  const words = html`${untranslatedNote(page, piece.locale)}${marked(page, piece)}`
  return heading(level, words)
}

export const heading = (level: Level, words: Html | string): Html => {
  if (level === 2) return html`<h2>${words}</h2>\n`
  return level === 3 ? html`<h3>${words}</h3>\n` : html`<h4>${words}</h4>\n`
}

export const paragraphHtml = (page: Page, piece: TextPiece): Html =>
  html`<p>${untranslatedNote(page, piece.locale)}${marked(page, piece)}</p>\n`

export const factHtml = ({ values, href }: FactPiece): Html =>
  href
    ? html`<a${attributes({ href, rel: 'noopener noreferrer' })}><bdi>${values[0]}</bdi></a>`
    : html`${values.map((value, index) => [index > 0 && ' · ', html`<bdi>${value}</bdi>`])}`

export const picturesHtml = (page: Page, { to }: ReferencesPiece): Html =>
  html`${to.map((it) => pictureHtml(page, it))}`

/** What is said best as a name and a value; pictures are shown. */
export const isListed = (page: Page, piece: Piece): boolean =>
  piece.kind === 'fact' ||
  (piece.kind === 'references' && !piece.to.every((it) => page.referred(it)?.picture))

export const listedHtml = (page: Page, pieces: readonly Piece[]): Html =>
  html`<dl class="listed">
${pieces.map((piece) => html`<div><dt>${piece.label}</dt><dd>${valueHtml(page, piece)}</dd></div>\n`)}</dl>
`

/** The value of a piece that is short enough for a list. */
export const valueHtml = (page: Page, piece: Piece): Html | Html[] | undefined => {
  if (piece.kind === 'fact') return factHtml(piece)
  if (piece.kind === 'references') return listOf(page, piece.to)
  return piece.kind === 'text'
    ? html`${untranslatedNote(page, piece.locale)}${marked(page, piece)}`
    : undefined
}

export const listOf = (page: Page, to: ReferencesPiece['to']): Html[] =>
  to.map((it, index) => html`${index > 0 && ' · '}${referenceHtml(page, it)}`)
