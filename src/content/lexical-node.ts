import { isValues } from './values'

/** A node of the editor's stored JSON: only what our own rules look at is typed. */
export type LexicalNode = {
  type: string
  children?: LexicalNode[]
  text?: string
  /** NodeState of Lexical; `uid` is the identity of a translatable block. */
  $?: { uid?: string } & Record<string, unknown>
  /** Of blocks and inline blocks (`blockType` and its values), of links (`url`, `doc`...). */
  fields?: Record<string, unknown>
} & Record<string, unknown>

/** The value of a rich text field. */
export type LexicalState = { root: LexicalNode }

/** Deeper than any list an editor nests; what is deeper is an attack on the stack. */
const DEEPEST = 50

/** True for a value that is a tree of typed nodes down to every leaf, at most 50 levels deep. */
export const isLexicalNode = (value: unknown): value is LexicalNode => isTree(value, DEEPEST)

const isTree = (value: unknown, levels: number): boolean =>
  levels > 0 &&
  isValues(value) &&
  typeof value.type === 'string' &&
  (value.children === undefined ||
    (Array.isArray(value.children) && value.children.every((child) => isTree(child, levels - 1))))

export const isLexicalState = (value: unknown): value is LexicalState =>
  isValues(value) && isLexicalNode(value.root)

/** Every node of the tree in reading order, the root first. */
export function* lexicalNodes(root: LexicalNode): Generator<LexicalNode> {
  yield root
  for (const child of root.children ?? []) yield* lexicalNodes(child)
}
