import type { LexicalNode } from '@/content/lexical-node'
import { isSafeLink } from '@/content/links'
import { attributes, type Html, html } from '@/plain-pages/html'

import { isLent } from '../core/lent'
import type { RichTextPiece } from '../core/piece'
import { referenceOfLink } from '../core/references-of'
import { languageOf, type Page, untranslatedNote } from './shown'
import { textBlockHtml } from './text-block'

/**
 * A rich text whose blocks each carry the identity of their unit (`data-path` and `data-node`).
 * Not Payload's own converters to HTML: they write style attributes, which the page's
 * Content-Security-Policy refuses.
 */
export const richTextHtml = (page: Page, piece: RichTextPiece): Html =>
  html`<div class="text"${languageOf(page, piece.locale)}>
${untranslatedNote(page, piece.locale)}${nodesHtml(page, piece, piece.root)}
</div>`

const nodesHtml = (page: Page, piece: RichTextPiece, { children = [] }: LexicalNode): Html[] =>
  children.map((node) => nodeHtml(page, piece, node))

/** Of a block: its unit, and for one that was lent the language it is really in. */
const unitOf = (page: Page, piece: RichTextPiece, node: LexicalNode): Html =>
  html`${attributes({ 'data-path': piece.at, 'data-node': node.$?.uid })}${
    isLent(node) ? languageOf(page, piece.sourceLocale) : undefined
  }`

const nodeHtml = (page: Page, piece: RichTextPiece, node: LexicalNode): Html => {
  const note = isLent(node) ? untranslatedNote(page, piece.sourceLocale) : undefined
  const inner = () => [note, ...nodesHtml(page, piece, node)]
  const unit = unitOf(page, piece, node)
  switch (node.type) {
    case 'text':
      return formatted(node)
    case 'linebreak':
      return html`<br>`
    case 'tab':
      return html` `
    case 'paragraph':
      return node.children?.length ? html`<p${unit}>${inner()}</p>\n` : html``
    case 'heading':
      return headingHtml(node.tag, unit, inner())
    case 'quote':
      return html`<blockquote${unit}>${inner()}</blockquote>\n`
    case 'list':
      return node.listType === 'number'
        ? html`<ol${attributes({ start: startOf(node) })}>${inner()}</ol>\n`
        : html`<ul>${inner()}</ul>\n`
    case 'listitem':
      // An item that only holds a list has no words, and no marker.
      return node.children?.[0]?.type === 'list'
        ? html`<li class="holds-list">${inner()}</li>`
        : html`<li${unit}>${inner()}</li>`
    case 'horizontalrule':
      return html`<hr>\n`
    case 'link':
    case 'autolink':
      return linkHtml(page, node, inner())
    case 'block':
      return textBlockHtml(page, piece, node)
    default:
      return html`${inner()}`
  }
}

const headingHtml = (tag: unknown, unit: Html, words: (Html | undefined)[]): Html => {
  if (tag === 'h4') return html`<h4${unit}>${words}</h4>\n`
  return tag === 'h3' ? html`<h3${unit}>${words}</h3>\n` : html`<h2${unit}>${words}</h2>\n`
}

const startOf = ({ start }: LexicalNode): number | undefined =>
  typeof start === 'number' && start > 1 ? start : undefined

/** Bits of the editor's format, from the innermost. */
const FORMATS: readonly [number, (words: Html) => Html][] = [
  [1, (words) => html`<strong>${words}</strong>`],
  [2, (words) => html`<em>${words}</em>`],
  [8, (words) => html`<u>${words}</u>`],
  [32, (words) => html`<sub>${words}</sub>`],
  [64, (words) => html`<sup>${words}</sup>`],
]

const formatted = ({ text = '', format }: LexicalNode): Html =>
  FORMATS.reduce(
    (words, [bit, wrap]) => (Number(format) & bit ? wrap(words) : words),
    html`${text}`,
  )

const linkHtml = (page: Page, { fields = {} }: LexicalNode, words: (Html | undefined)[]): Html => {
  const reference = referenceOfLink(fields)
  const href = reference ? page.referred(reference)?.href : fields.url
  if (reference) {
    return href
      ? html`<a href="${String(href)}">${words}</a>`
      : html`<span class="absent">${words}</span>`
  }
  return isSafeLink(href)
    ? html`<a href="${href}" rel="noopener noreferrer">${words}</a>`
    : html`${words}`
}
