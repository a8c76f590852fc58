import { attributes, type Html, html } from '@/plain-pages/html'

import type { FactPiece, Piece, Row, RowsPiece } from '../core/piece'
import { type Level, marked, type Page, untranslatedNote } from './shown'
import { factHtml, heading, headingHtml, isHeading, listOf } from './words-html'

/** Rows of an array or sections of a page, each under its own heading where it has one. */
export const rowsHtml = (page: Page, piece: RowsPiece, level: Level): Html => {
  const { name, rows } = piece
  if (name === 'figures') return figuresHtml(rows)
  if (rows.every(({ blockType }) => blockType)) {
    return html`${rows.map((row) => sectionHtml(page, row))}`
  }
  return html`<ul${attributes({ class: `rows rows-${name}` })}>
${rows.map((row) => html`<li>${rowHtml(page, row, level)}</li>\n`)}</ul>
`
}

const deeper = (level: Level): Level => (level === 2 ? 3 : 4)

/** One section of a page that is made of sections. */
const sectionHtml = (page: Page, { blockType, label, pieces }: Row): Html =>
  html`<section${attributes({ class: `section section-${blockType}` })}>
${!pieces.some(isHeading) && html`<p class="kind">${label}</p>`}
${page.inside(page, pieces, 2)}
</section>
`

/** Times first, then what it is, who, and the rest in small. */
const rowHtml = (page: Page, { pieces }: Row, level: Level): Html => {
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'text') {
    return html`${untranslatedNote(page, only.locale)}${marked(page, only)}`
  }
  const title = pieces.find(isHeading)
  const when = pieces.find((it): it is FactPiece => it.kind === 'fact' && TIMES.has(it.name))
  const named = title ? undefined : pieces.find((it) => it.kind === 'references')
  const rest = pieces.filter((it) => it !== title && it !== when && it !== named)
  const small = rest.filter(isSmall)
  return html`${when && html`<p class="when">${factHtml(when)}</p>`}
${title && headingHtml(page, title, level)}
${named?.kind === 'references' && html`<p class="named">${listOf(page, named.to)}</p>`}
${small.length > 0 && html`<p class="facts">${small.map((it, index) => [index > 0 && ' · ', smallHtml(page, it)])}</p>`}
${rest.filter((it) => !isSmall(it)).map((it) => largeHtml(page, it, deeper(level)))}`
}

const TIMES = new Set(['startsAt', 'startsOn', 'date'])

const isSmall = (piece: Piece): boolean =>
  piece.kind === 'fact' || (piece.kind === 'text' && !piece.isLong)

const smallHtml = (page: Page, piece: Piece): Html | undefined => {
  if (piece.kind === 'fact') {
    // A tick says nothing without its name.
    return piece.values[0] === '✓' ? html`${piece.label}` : factHtml(piece)
  }
  return piece.kind === 'text'
    ? html`${untranslatedNote(page, piece.locale)}${marked(page, piece)}`
    : undefined
}

const largeHtml = (page: Page, piece: Piece, level: Level): Html =>
  html`${piece.kind === 'rows' && heading(level, piece.label)}${page.inside(page, [piece], level)}`

/** What was counted: the number large, what it counts below. */
const figuresHtml = (rows: readonly Row[]): Html => {
  const words = (row: Row, name: string) =>
    row.pieces.flatMap((it) => (it.kind === 'fact' && it.name === name ? it.values : []))
  return html`<dl class="figures">
${rows.map(
  (row) => html`<div><dt>${words(row, 'measure')} (${words(row, 'qualifier')})</dt>
<dd>${words(row, 'value')}</dd></div>`,
)}
</dl>
`
}
