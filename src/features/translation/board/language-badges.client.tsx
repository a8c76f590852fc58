'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { deskAddress } from '../core/addresses'
import type { LocaleStanding } from '../payload/board/document-standings'
import { useStanding } from './use-standing'
import { nameOf, type Words, wordsFor } from './words'
import './controls.css'
import './languages.css'

/** In a list: a badge for each language that a document is translated into; asked for by the page. */
export const LanguageBadges = ({ collectionSlug, rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const standing = useStanding(collectionSlug, rowData?.id, rowData?.updatedAt)
  return (
    <ul className="lang-badges">
      {standing?.locales
        .filter(({ isSource }) => !isSource)
        .map((it) => (
          <li key={it.locale}>
            <Link
              className={`lang-badge lang-badge--${kindOf(it)}${it.live ? ' lang-badge--live' : ''}`}
              href={deskAddress({ collection: collectionSlug, id: rowData.id, locale: it.locale })}
              prefetch={false}
              title={sayAll(it, words)}
            >
              <span aria-hidden="true" className="lang-badge__code">
                {it.locale}
              </span>
              <span aria-hidden="true">{it.percent === 100 ? '✓' : words.percent(it.percent)}</span>
              <span className="board-unseen">{sayAll(it, words)}</span>
            </Link>
          </li>
        ))}
    </ul>
  )
}

/** What deserves to be seen first. */
const kindOf = ({ staleWords, machineWords, percent }: LocaleStanding) => {
  if (staleWords > 0) return 'stale'
  if (machineWords > 0) return 'machine'
  return percent === 100 ? 'done' : 'open'
}

const sayAll = (it: LocaleStanding, words: Words): string =>
  [
    words.pair(nameOf(it.locale), words.percent(it.percent)),
    words.t(it.live ? 'onLine' : 'notOnLine'),
    ...(it.staleWords > 0 ? [words.n('stale', it.staleWords)] : []),
    ...(it.machineWords > 0 ? [words.n('machine', it.machineWords)] : []),
  ].join(' · ')
