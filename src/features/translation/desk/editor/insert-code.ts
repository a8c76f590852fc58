import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import type { Code } from '../../core/inline/inline'

import { $createCodeMark, $isCodeMark, type CodeMarkNode } from './code-mark-node'
import type { LookOf } from './pieces'

type Inserted = Pick<Code, 'id' | 'paired'>

/**
 * Puts a code where the caret is; a pair around what is selected. A code that is there already
 * moves to what is selected, and stays where it is when nothing is.
 */
export const $insertCode = ({ id, paired }: Inserted, lookOf: LookOf): void => {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  if (!$isRangeSelection(selection)) return
  const there = $marks().filter((node) => node.__mark.id === id)
  const isSelected = !selection.isCollapsed()
  if (there.length > 0 && !(paired && isSelected)) return
  const mark = (kind: 'alone' | 'close' | 'open') =>
    $createCodeMark({ id, kind }, lookOf({ id, kind }))
  if (!paired) {
    $insertNodes([mark('alone')])
    return
  }
  const [open, close] = [mark('open'), mark('close')]
  if (!isSelected) {
    $insertNodes([open, close])
    const parent = close.getParent()
    const at = close.getIndexWithinParent()
    if (parent) parent.select(at, at)
    return
  }
  // Split at its ends, the selection is whole nodes.
  const nodes = selection.extract().filter((node) => !$isElementNode(node))
  const [first, last] = [nodes.at(0), nodes.at(-1)]
  if (!first || !last) return
  first.insertBefore(open)
  last.insertAfter(close)
  for (const node of there) node.remove()
  close.selectNext(0, 0)
}

const $marks = (): CodeMarkNode[] => $leaves().filter($isCodeMark)

const $leaves = (): LexicalNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((block) => ($isElementNode(block) ? block.getChildren() : [block]))
