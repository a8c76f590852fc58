import { attributes, type Html, html } from '@/plain-pages/html'

import type { Piece } from '../core/piece'
import { type Layout, layoutOf } from './layout'
import { marked, type Page, pictureHtml, referenceHtml, untranslatedNote } from './shown'
import { heading, valueHtml } from './words-html'

/** Everything of a document that its page shows, under its title. */
export const documentHtml = (page: Page, pieces: readonly Piece[], kind: string): Html => {
  const layout = layoutOf(pieces)
  const { cover, brief, main, search } = layout
  const story = main.map((piece) => mainHtml(page, piece, main))
  if (search.length > 0) story.push(searchHtml(page, search))
  return html`<article>
<header class="head">
<p class="kind">${[kind, ...layout.kind].join(' · ')}</p>
${titleHtml(page, layout)}
${layout.subtitle.map((it) => html`<p class="subtitle">${untranslatedNote(page, it.locale)}${marked(page, it)}</p>\n`)}
${layout.lead && html`<p class="lead">${untranslatedNote(page, layout.lead.locale)}${marked(page, layout.lead)}</p>`}
</header>
${cover && pictureHtml(page, cover)}
<div${attributes({ class: story.length > 0 && brief.length > 0 && 'columns' })}>
${story.length > 0 && html`<div class="story">${story}</div>`}
${brief.length > 0 && briefHtml(page, brief)}
</div>
</article>
`
}

/** The words of the title, for the name of the window. */
export const titleOf = (page: Page, pieces: readonly Piece[]): string | undefined => {
  const { title, titledBy } = layoutOf(pieces)
  return title?.text ?? (titledBy && page.referred(titledBy)?.title)
}

const titleHtml = (page: Page, { title, titledBy }: Layout): Html | undefined => {
  if (title) return html`<h1>${untranslatedNote(page, title.locale)}${marked(page, title)}</h1>`
  return titledBy && html`<h1>${referenceHtml(page, titledBy)}</h1>`
}

/** The first rich text is what the page is about; all else says what it is. */
const mainHtml = (page: Page, piece: Piece, main: readonly Piece[]): Html => {
  const isBody = piece === main.find((it) => it.kind === 'richText')
  const isLayout = piece.kind === 'rows' && piece.rows.every(({ blockType }) => blockType)
  const inner =
    piece.kind === 'group' ? page.inside(page, piece.pieces, 3) : page.inside(page, [piece], 3)
  if (isBody || isLayout) return html`${inner}`
  return html`<section${attributes({ class: `part part-${piece.name}` })}>
${heading(2, piece.label)}${inner}
</section>
`
}

const briefHtml = (page: Page, pieces: readonly Piece[]): Html =>
  html`<aside class="brief" aria-label="${page.words('previewInBrief')}">
<dl>
${pieces
  .flatMap((piece) => (piece.kind === 'group' ? piece.pieces : [piece]))
  .map(
    (piece) => html`<div><dt>${piece.label}</dt><dd>${valueHtml(page, piece)}</dd></div>\n`,
  )}</dl>
</aside>
`

const searchHtml = (page: Page, pieces: Layout['search']): Html =>
  html`<section class="search">
${heading(2, page.words('previewInSearch'))}${pieces.map(
  (it) =>
    html`<p${attributes({ class: `search-${it.name}` })}>${untranslatedNote(page, it.locale)}${marked(page, it)}</p>\n`,
)}</section>
`
