import {
  $applyNodeReplacement,
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'

import type { Tag } from '../../core/inline/flat'
import type { CodeType } from '../../core/inline/inline'

/** How a mark is drawn and what a screen reader calls it ("link start 1"). */
export type Look = { name: string; type: CodeType }

type Serialized = Spread<{ mark: Tag; look: Look }, SerializedLexicalNode>

/**
 * One mark of a code in the editor: a chip that the caret passes over as over one letter. Being no
 * text it cannot be typed into, broken, or composed into by an input method.
 */
export class CodeMarkNode extends DecoratorNode<null> {
  __mark: Tag
  __look: Look

  static override getType(): string {
    return 'code-mark'
  }

  static override clone(node: CodeMarkNode): CodeMarkNode {
    return new CodeMarkNode(node.__mark, node.__look, node.__key)
  }

  static override importJSON({ mark, look }: Serialized): CodeMarkNode {
    return $createCodeMark(mark, look)
  }

  constructor(mark: Tag, look: Look, key?: NodeKey) {
    super(key)
    this.__mark = mark
    this.__look = look
  }

  override exportJSON(): Serialized {
    return { ...super.exportJSON(), mark: this.__mark, look: this.__look }
  }

  override createDOM(): HTMLElement {
    const { kind, id } = this.__mark
    const chip = document.createElement('span')
    chip.className = `desk-chip desk-chip--${kind} desk-chip--${this.__look.type}`
    chip.setAttribute('role', 'img')
    chip.setAttribute('aria-label', this.__look.name)
    chip.title = this.__look.name
    chip.textContent = String(id)
    return chip
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): true {
    return true
  }

  /** One press of Backspace takes it away, without selecting it first. */
  override isKeyboardSelectable(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }
}

export const $createCodeMark = (mark: Tag, look: Look): CodeMarkNode =>
  $applyNodeReplacement(new CodeMarkNode(mark, look))

export const $isCodeMark = (node: LexicalNode | null | undefined): node is CodeMarkNode =>
  node instanceof CodeMarkNode
