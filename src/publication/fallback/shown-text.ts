import type { FlattenedField } from 'payload'

import type { FallenBack } from '@/content/fallback'
import type { Locale } from '@/content/locales'
import { isValues, type Values } from '@/content/values'

import { withLocalizedValues } from '../localized-values'
import { type Chain, isPublished, STATUS } from './chain'

type Shown = { document: Values; fallenBack: FallenBack[] }

/**
 * The document, read in all languages, with one text for each value: that of the first language of
 * the chain that is published and has one. Texts of other languages are taken out, so that nothing
 * further on can find them.
 */
export const shownText = (
  document: Values,
  fields: readonly FlattenedField[],
  chain: Chain,
): Shown => {
  const [asked] = chain
  const live = liveLanguages(document, fields, chain)
  const fallenBack: FallenBack[] = []
  const [first] = live
  if (first !== undefined && first !== asked && !live.includes(asked)) {
    fallenBack.push({ path: '', locale: first })
  }
  const pick = (value: Values, path: string): Values => {
    // No text; what it says is settled below.
    if (path === STATUS) return value
    const locale = live.find((it) => !isBlank(value[it]))
    if (locale === undefined) return live.includes(asked) ? { [asked]: value[asked] } : {}
    if (locale !== asked) fallenBack.push({ path, locale })
    return { [asked]: value[locale] }
  }
  const shown = withLocalizedValues(document, fields, pick)
  if (live.length > 0 && isValues(document[STATUS])) {
    // What is shown is published, in whichever language.
    shown[STATUS] = { [asked]: 'published' }
  }
  return { document: shown, fallenBack }
}

/** The languages of the chain whose texts this document may be shown in, in its order. */
const liveLanguages = (
  document: Values,
  fields: readonly FlattenedField[],
  chain: Chain,
): Locale[] => {
  if (!isPublished(fields)) return [...chain]
  const status = isValues(document[STATUS]) ? document[STATUS] : {}
  return chain.filter((locale) => status[locale] === 'published')
}

/** Whether there is nothing to show: no text, no rows, or rich text of one empty paragraph. */
const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  const root = isValues(value) ? value.root : undefined
  if (!isValues(root) || !Array.isArray(root.children)) return false
  return root.children.every(
    (it: unknown) =>
      isValues(it) &&
      it.type === 'paragraph' &&
      (!Array.isArray(it.children) || it.children.length === 0),
  )
}
