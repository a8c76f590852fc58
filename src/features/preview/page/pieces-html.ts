import { type Html, html } from '@/plain-pages/html'

import type { Piece } from '../core/piece'
import { richTextHtml } from './rich-text'
import { rowsHtml } from './rows'
import type { Level, Page } from './shown'
import {
  headingHtml,
  isHeading,
  isListed,
  listedHtml,
  paragraphHtml,
  picturesHtml,
} from './words-html'

/** Pieces one below the other, as within a section; headings begin at `level`. */
export const piecesHtml = (page: Page, pieces: readonly Piece[], level: Level): Html[] =>
  runsOf(page, pieces).map((run) =>
    run.every((it) => isListed(page, it))
      ? listedHtml(page, run)
      : html`${run.map((piece) => pieceHtml(page, piece, level))}`,
  )

/** Facts that follow one another are one list. */
const runsOf = (page: Page, pieces: readonly Piece[]): Piece[][] =>
  pieces.reduce<Piece[][]>((runs, piece) => {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && isListed(page, before) && isListed(page, piece)) last.push(piece)
    else runs.push([piece])
    return runs
  }, [])

const pieceHtml = (page: Page, piece: Piece, level: Level): Html => {
  switch (piece.kind) {
    case 'text':
      return isHeading(piece) ? headingHtml(page, piece, level) : paragraphHtml(page, piece)
    case 'richText':
      return richTextHtml(page, piece)
    case 'references':
      return picturesHtml(page, piece)
    case 'rows':
      return rowsHtml(page, piece, level)
    case 'group':
      return html`${piecesHtml(page, piece.pieces, level)}`
    case 'fact':
      return listedHtml(page, [piece])
  }
}
