import { createState } from '@payloadcms/richtext-lexical/lexical'

/** The identity of a block, kept by Lexical as NodeState and stored as `$.uid`. */
export const uidState = createState('uid', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  // Enter in a list copies the item: the copy must not be the same block.
  resetOnCopyNode: true,
})
