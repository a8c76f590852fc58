import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $isElementNode,
  $setState,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListItemNode, $isListNode } from '@payloadcms/richtext-lexical/lexical/list'

import { uidState } from './uid-state'

/** The node types that carry an identity; `src/content/lexical-uid.ts` has the same for storage. */
export const CARRIERS = ['paragraph', 'heading', 'quote', 'listitem', 'tablecell']

type Owner = { key: string; uid: string; empty: boolean; text: string }

/**
 * Gives a changed block the identity it should have, in this order: that of the block its text
 * came from, if that one vanished or was emptied (cut and paste, change of type, markdown
 * shortcuts); its own; a new one, also when it is a copy of another block.
 */
export const $ensureUid = (editor: LexicalEditor, node: LexicalNode): void => {
  if (!isCarrier(node) || !node.isAttached()) return
  const uid = $getState(node, uidState)
  const before = committed(editor, () => {
    const same = $getNodeByKey(node.getKey())
    return same && $isElementNode(same) ? { empty: isEmpty(same) } : undefined
  })
  if ((!uid || before?.empty) && $takeUidOfSource(editor, node)) return
  if (!uid && !before && $takeUidOfVanished(editor, node)) return
  if (!uid) return void $setState(node, uidState, mint())
  if (!before) $separateFromOriginal(node, uid)
}

const $takeUidOfSource = (editor: LexicalEditor, node: ElementNode): boolean => {
  if (isEmpty(node) || node.getType() === 'tablecell') return false
  const leaf = node.getFirstDescendant()
  const owner = leaf && committed(editor, () => $ownerOf(leaf.getKey()))
  if (!owner?.uid || owner.key === node.getKey() || owner.empty) return false
  const source = $getNodeByKey(owner.key)
  if (!source?.isAttached()) {
    if ($carriers().some((it) => it !== node && $getState(it, uidState) === owner.uid)) return false
  } else {
    if (!$isElementNode(source) || !isEmpty(source)) return false
    $setState(source, uidState, mint())
  }
  $setState(node, uidState, owner.uid)
  return true
}

/** A markdown shortcut splits the text node, so the source is found by its text, not its key. */
const $takeUidOfVanished = (editor: LexicalEditor, node: ElementNode): boolean => {
  if (isEmpty(node)) return false
  const text = node.getTextContent()
  const taken = new Set($carriers().map((it) => $getState(it, uidState)))
  const source = committed(editor, () => $carriers().map($describe)).find(
    (it) =>
      it.uid &&
      !taken.has(it.uid) &&
      !$getNodeByKey(it.key)?.isAttached() &&
      it.text.endsWith(text),
  )
  if (!source) return false
  $setState(node, uidState, source.uid)
  return true
}

/** Of a block and its copy the one with text keeps the uid: an emptied original was cut. */
const $separateFromOriginal = (node: ElementNode, uid: string): void => {
  const original = $carriers().find((it) => !it.is(node) && $getState(it, uidState) === uid)
  if (!original) return
  $setState(isEmpty(original) && !isEmpty(node) ? original : node, uidState, mint())
}

const $ownerOf = (key: string): Owner | undefined => {
  let node: LexicalNode | null = $getNodeByKey(key)
  while (node && !isCarrier(node)) node = node.getParent()
  return node ? $describe(node) : undefined
}

const $describe = (node: ElementNode): Owner => ({
  key: node.getKey(),
  uid: $getState(node, uidState),
  empty: isEmpty(node),
  text: node.getTextContent(),
})

const $carriers = (): ElementNode[] => {
  const found: ElementNode[] = []
  const visit = (node: ElementNode): void => {
    if (isCarrier(node)) found.push(node)
    for (const child of node.getChildren()) if ($isElementNode(child)) visit(child)
  }
  visit($getRoot())
  return found
}

const isCarrier = (node: LexicalNode): node is ElementNode =>
  $isElementNode(node) &&
  CARRIERS.includes(node.getType()) &&
  !($isListItemNode(node) && $isListNode(node.getFirstChild()))

const isEmpty = (node: ElementNode): boolean => node.getTextContent().trim() === ''

const mint = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

/** Reads the document as it was before the update that is under way. */
const committed = <T>(editor: LexicalEditor, read: () => T): T => editor.getEditorState().read(read)
