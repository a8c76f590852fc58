import { randomUUID } from 'node:crypto'

import type { FieldHook } from 'payload'

import { isLexicalState, type LexicalNode } from '@/content/lexical-node'
import { withUids, withUidsRestored } from '@/content/lexical-uid'
import { isPerLocale } from '@/fields/locale-view'

const UID_LENGTH = 12
const mint = (): string => randomUUID().replaceAll('-', '').slice(0, UID_LENGTH)

/**
 * Sees to it that every block is stored with an identity, whichever door it came through: the
 * editor mints its own, but the API, imports and the seed have no editor. Identities that a client
 * dropped are restored from the stored text, so that a REST save does not make every block new.
 */
export const keepBlockIdentities: FieldHook = ({ value, previousValue, req }) =>
  req.locale === 'all' && isPerLocale(value)
    ? Object.fromEntries(
        Object.entries(value).map(([locale, text]) => [locale, identified(text, undefined)]),
      )
    : identified(value, previousValue)

const identified = (value: unknown, previousValue: unknown): unknown => {
  if (!isLexicalState(value)) return value
  const previous: LexicalNode | undefined = isLexicalState(previousValue)
    ? previousValue.root
    : undefined
  return { ...value, root: withUids(withUidsRestored(value.root, previous), mint) }
}
