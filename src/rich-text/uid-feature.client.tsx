'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { getRegisteredNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { $ensureUid, CARRIERS } from './uid-transform'

const registerUidTransforms = (editor: LexicalEditor): (() => void) => {
  const removers = CARRIERS.flatMap((type) => {
    const node = getRegisteredNode(editor, type)
    return node
      ? [editor.registerNodeTransform(node.klass, (changed) => $ensureUid(editor, changed))]
      : []
  })
  return () => {
    for (const remove of removers) remove()
  }
}

const UidPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => registerUidTransforms(editor), [editor])
  return null
}

export const UidFeatureClient = createClientFeature({
  plugins: [{ Component: UidPlugin, position: 'normal' }],
})
