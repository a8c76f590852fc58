import type { LexicalNode } from '@/content/lexical-node'
import { attributes, type Html, html } from '@/plain-pages/html'

import { isLent } from '../core/lent'
import type { Piece, RichTextPiece } from '../core/piece'
import { marked, type Page, pictureHtml, referenceHtml } from './shown'

/** A block in a text: what somebody said, a picture, or whatever else it holds. */
export const textBlockHtml = (page: Page, piece: RichTextPiece, block: LexicalNode): Html => {
  const type = String(block.fields?.blockType)
  const pieces = piece.piecesOf(block)
  if (type === 'quote') return quoteHtml(page, pieces)
  if (type === 'image') return imageHtml(page, pieces)
  return html`<div${attributes({ class: `block block-${type}` })}>
${page.inside({ ...page, locale: isLent(block) ? page.locale : piece.locale }, pieces, 3)}
</div>
`
}

const quoteHtml = (page: Page, pieces: readonly Piece[]): Html => {
  const by = pieces.map((piece) => {
    if (piece.kind === 'references') return piece.to.map((it) => referenceHtml(page, it))
    return piece.kind === 'text' && piece.name !== 'text' ? marked(page, piece) : undefined
  })
  const words = pieces.find((it) => it.kind === 'text' && it.name === 'text')
  return html`<figure class="quote">
<blockquote>${words?.kind === 'text' && marked(page, words)}</blockquote>
<figcaption>${by}</figcaption>
</figure>
`
}

const imageHtml = (page: Page, pieces: readonly Piece[]): Html => {
  const picture = pieces.find((it) => it.kind === 'references')
  const caption = pieces.find((it) => it.kind === 'text')
  const [reference] = picture?.to ?? []
  const words = caption && marked(page, caption)
  const shown = reference && pictureHtml(page, reference, words)
  return shown ?? html`<p>${words}</p>`
}
