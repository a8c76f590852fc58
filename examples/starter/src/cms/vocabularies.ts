import type { Locale } from '../i18n/locales'
import { getJson } from './client'
import { remember } from './remember'

type Answer = { vocabularies: Record<string, { value: string; label: string }[]> }

/** Says what a stored key is called: `label('eventKind', 'side_event')` is "Side event". */
export type Labels = (vocabulary: string, value: string | null | undefined) => string

/** The labels of all vocabularies in a language. GraphQL writes `_` where the keys have `-`. */
export const labelsIn = async (locale: Locale): Promise<Labels> => {
  const { vocabularies } = await remember(`vocabularies ${locale}`, () =>
    getJson<Answer>('/api/vocabularies', { locale }),
  )
  const keyed = (value: string) => value.replaceAll('_', '-')
  return (vocabulary, value) =>
    (value && vocabularies[vocabulary]?.find((it) => keyed(it.value) === keyed(value))?.label) || ''
}
