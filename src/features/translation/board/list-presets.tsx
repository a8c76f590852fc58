import { createLocalReq, type ListViewServerProps } from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'
import { targetLocales } from '../payload/board/target-locales'
import { waitingCounts } from '../payload/board/waiting-counts'
import { localesOf } from '../payload/endpoints/caller'
import { isAtWork } from '../payload/rights'
import { waitingAddress } from './board-address'
import { PresetLinks } from './preset-links.client'
import { nameOf, wordsFor } from './words'

/**
 * Above the table of a list: how many of its documents wait in a language, each figure leading to
 * them in the queue. How far a translation is stands in no field of the document, so the list
 * itself cannot be filtered by it.
 */
export const ListPresets = async (props: ListViewServerProps) => {
  const { collectionConfig, i18n, locale: shown, payload, user } = props
  if (!user || !isAtWork(user)) return null
  const req = await createLocalReq({ user }, payload)
  const locales = await targetLocales(req, localesOf(req))
  const locale =
    locales.find((it) => it === shown?.code) ??
    locales.find((it) => it !== SOURCE_LOCALE) ??
    locales[0]
  if (locale === undefined) return null
  const { slug } = collectionConfig
  const counts = await waitingCounts(req, { locale, collection: slug })
  const words = wordsFor(i18n)
  const of = { locale, collection: slug }
  const links = [
    { key: 'presetAll', count: counts.waiting, address: waitingAddress(of) },
    { key: 'presetStale', count: counts.stale, address: waitingAddress({ ...of, stale: true }) },
    {
      key: 'presetMachine',
      count: counts.machine,
      address: waitingAddress({ ...of, states: ['machine'] }),
    },
  ] as const
  return (
    <PresetLinks
      label={words.pair(words.t('translation'), nameOf(locale))}
      links={links.map(({ key, count, address }) => ({
        address,
        count: words.number(count),
        label: words.t(key),
      }))}
    />
  )
}
