import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $sliceSelectedTextNodeContent } from '@payloadcms/richtext-lexical/lexical/selection'

import type { Piece } from '../../core/desk/marks'
import type { Tag } from '../../core/inline/flat'

import { $nodesOf, $pieceOf, type LookOf } from './pieces'

/** What we write beside plain words, so that codes survive cutting and pasting in a text. */
const FORMAT = 'application/x-citynet-pieces'

/** Words are copied as words; what comes from elsewhere is pasted as words, whatever it looked like. */
export const registerClipboard = (editor: LexicalEditor, lookOf: LookOf): (() => void) =>
  mergeRegister(
    editor.registerCommand(COPY_COMMAND, (event) => $copy(event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        if (!$copy(event)) return false
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.removeText()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const ours = dataOf(event)?.getData(FORMAT)
        if (!ours) return false
        event.preventDefault()
        $insertNodes(read(ours).flatMap((piece) => $nodesOf(piece, lookOf)))
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )

const $copy = (event: Event | null): boolean => {
  const selection = $getSelection()
  const data = dataOf(event)
  if (!data || !$isRangeSelection(selection) || selection.isCollapsed()) return false
  event?.preventDefault()
  const pieces = selection
    .getNodes()
    .map((node) =>
      $isTextNode(node)
        ? $sliceSelectedTextNodeContent(selection, node, 'clone').getTextContent()
        : $pieceOf(node),
    )
  data.setData('text/plain', pieces.filter((it) => typeof it === 'string').join(''))
  data.setData(FORMAT, JSON.stringify(pieces))
  return true
}

const dataOf = (event: Event | null): DataTransfer | null =>
  event instanceof ClipboardEvent ? event.clipboardData : null

/** Another program may write anything under our name. */
const read = (json: string): Piece[] => {
  try {
    const given: unknown = JSON.parse(json)
    return Array.isArray(given) ? given.filter(isPiece) : []
  } catch {
    return []
  }
}

const isPiece = (value: unknown): value is Piece => typeof value === 'string' || isTag(value)

const isTag = (value: unknown): value is Tag => {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('kind' in value)) {
    return false
  }
  return Number.isInteger(value.id) && ['open', 'close', 'alone'].includes(String(value.kind))
}
