'use client'

import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { PlainTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalPlainTextPlugin'
import { type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'

import type { DeskCode } from '../../core/desk/answer'
import { inlineOf, piecesOf } from '../../core/desk/marks'
import { codeIds } from '../../core/inline/inline'
import { fromTagged, toTagged } from '../../core/inline/tagged'

import { registerClipboard } from './clipboard'
import { CodeMarkNode } from './code-mark-node'
import { $insertCode } from './insert-code'
import { $pieces, $writePieces, type LookOf } from './pieces'
import { registerWholeCodes } from './whole-codes'

/** What the desk does to the text that is open; each is one step of undo. */
export type TargetEditorHandle = {
  /** Of the unit whose text it is: by the time a pause is over, another may be open. */
  unit: string
  /** Whether it has ever held another text than the one it was opened with. */
  isTouched: () => boolean
  /** The text with tags, as it is now. */
  text: () => string
  replace: (text: string) => void
  insertWords: (words: string) => void
  insertCode: (id: number) => void
  focus: () => void
  isComposing: () => boolean
}

type Props = {
  unit: string
  ref: RefObject<TargetEditorHandle | null>
  text: string
  codes: readonly DeskCode[]
  lookOf: LookOf
  label: string
  describedBy: string
  locale: string
  direction: 'ltr' | 'rtl'
  /** Enter breaks the line. */
  hasLines: boolean
  onChange: () => void
}

/** Where one text is written. Codes are chips in it; see {@link CodeMarkNode}. */
export const TargetEditor = (props: Props) => {
  const { text, lookOf, direction } = props
  // The text that it begins with: what comes later is written by `replace`.
  const [config] = useState(() => ({
    namespace: 'desk',
    nodes: [CodeMarkNode],
    editorState: () => {
      // Else each text takes the direction of its first word, which may be a Latin name.
      $getRoot().setDirection(direction)
      $writePieces(piecesOf(fromTagged(text)), lookOf)
    },
    // React's own boundary shows what went wrong.
    onError: (error: Error) => {
      throw error
    },
  }))
  return (
    <LexicalComposer initialConfig={config}>
      <Inside {...props} />
    </LexicalComposer>
  )
}

const Inside = ({ ref, unit, codes, lookOf, hasLines, onChange, ...props }: Props) => {
  const [editor] = useLexicalComposerContext()
  const first = useRef<string>(undefined)
  // Registered once: to register again redraws the editor, which takes the focus from wherever it is.
  const options = useRef({ codes, lookOf, hasLines, onChange })
  options.current = { codes, lookOf, hasLines, onChange }

  useImperativeHandle(ref, () => {
    const handle = handleOf(editor, unit, () => options.current)
    first.current ??= handle.text()
    let isTouched = false
    return {
      ...handle,
      isTouched: () => {
        isTouched ||= handle.text() !== first.current
        return isTouched
      },
    }
  }, [editor, unit])
  useEffect(
    () =>
      mergeRegister(
        registerWholeCodes(editor, () => options.current),
        registerClipboard(editor, (mark) => options.current.lookOf(mark)),
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => $onEnter(event, options.current),
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
          if (editor.isComposing() || dirtyElements.size + dirtyLeaves.size === 0) return
          options.current.onChange()
        }),
      ),
    [editor],
  )
  return (
    <>
      <PlainTextPlugin
        contentEditable={
          <ContentEditable
            aria-describedby={props.describedBy}
            ariaLabel={props.label}
            ariaMultiline={hasLines}
            className="desk-editor"
            lang={props.locale}
            spellCheck
          />
        }
        ErrorBoundary={LexicalErrorBoundary}
        placeholder={null}
      />
      <HistoryPlugin />
    </>
  )
}

type Options = Pick<Props, 'codes' | 'lookOf'>

const handleOf = (
  editor: LexicalEditor,
  unit: string,
  options: () => Options,
): Omit<TargetEditorHandle, 'isTouched'> => {
  const step = (change: (options: Options) => void) =>
    editor.update(
      () => {
        $addUpdateTag(HISTORY_PUSH_TAG)
        // Whoever writes somewhere else, a comment say, keeps the focus.
        if (!editor.getRootElement()?.contains(document.activeElement)) {
          $addUpdateTag(SKIP_DOM_SELECTION_TAG)
        }
        change(options())
      },
      { discrete: true },
    )
  return {
    unit,
    text: () => editor.read(() => toTagged(inlineOf($pieces(), options().codes))),
    replace: (text) => step(({ lookOf }) => $writePieces(piecesOf(fromTagged(text)), lookOf)),
    insertWords: (words) =>
      step(() => ($getSelection() ?? $getRoot().selectEnd()).insertRawText(words)),
    insertCode: (id) =>
      step(({ codes, lookOf }) => {
        const code = codes.find((it) => it.id === id)
        if (code) $insertCode(code, lookOf)
      }),
    focus: () => editor.focus(),
    isComposing: () => editor.isComposing(),
  }
}

/** A line break of the source where one is missing; else a new line only in a text of lines. */
const $onEnter = (
  event: KeyboardEvent | null,
  { codes, lookOf, hasLines }: Options & Pick<Props, 'hasLines'>,
): boolean => {
  const there = new Set(codeIds(inlineOf($pieces(), codes)))
  const missing = codes.find(({ id, type }) => type === 'lb' && !there.has(id))
  if (hasLines && !missing) return false
  event?.preventDefault()
  if (missing) $insertCode(missing, lookOf)
  return true
}
