import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload } from 'payload'

import { GLOBALS } from '../payload/store/place'
import type { Words } from './words'

/** What a collection is called in the panel. */
export const collectionNamer =
  (payload: Payload, i18n: Pick<I18nClient, 'fallbackLanguage' | 'language' | 't'>, words: Words) =>
  (slug: string): string => {
    if (slug === GLOBALS) return words.t('globals')
    const config = payload.config.collections.find((it) => it.slug === slug)
    return config ? getTranslation(config.labels.plural, i18n as I18nClient) : slug
  }
