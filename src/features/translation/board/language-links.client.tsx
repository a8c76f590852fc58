'use client'

import { Link, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

import { deskAddress } from '../core/addresses'
import type { LocaleStanding } from '../payload/board/document-standings'
import { useStanding } from './use-standing'
import { directionOf, nameOf, type Words, wordsFor } from './words'
import './controls.css'
import './languages.css'

/** One entry a language: to the form in it, and to the desk. Asked for again after each save. */
export const LanguageLinks = () => {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const place = globalSlug
    ? { collection: 'globals', id: globalSlug }
    : { collection: collectionSlug ?? '', id }
  const standing = useStanding(place.collection, place.id, lastUpdateTime)
  // Its room is kept, so that the form does not jump once the answer is there.
  if (place.id === undefined || (standing && standing.locales.length < 2)) return null
  return (
    <nav aria-busy={!standing} aria-label={words.t('languagesOfDocument')} className="lang-bar">
      <ul>
        {standing?.locales.map((it) => (
          <li className="lang-bar__item" key={it.locale}>
            <Entry
              collection={place.collection}
              id={String(place.id)}
              isHere={it.locale === code}
              standing={it}
              words={words}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}

type EntryProps = {
  collection: string
  id: string
  isHere: boolean
  standing: LocaleStanding
  words: Words
}

const Entry = ({ collection, id, isHere, standing, words }: EntryProps) => {
  const { locale, isSource, percent, live, by, at } = standing
  const form =
    collection === 'globals' ? `/admin/globals/${id}` : `/admin/collections/${collection}/${id}`
  return (
    <>
      <span className="lang-bar__head">
        <Link
          aria-current={isHere ? 'true' : undefined}
          className="lang-bar__name"
          href={`${form}?locale=${locale}`}
          prefetch={false}
        >
          <bdi dir={directionOf(locale)} lang={locale}>
            {nameOf(locale)}
          </bdi>
        </Link>
        {isSource ? (
          <span className="lang-bar__quiet">{words.t('isSource')}</span>
        ) : (
          <>
            <strong>{words.percent(percent)}</strong>
            <Link
              aria-label={words.pair(words.t('openDesk'), nameOf(locale))}
              className="lang-bar__desk"
              href={deskAddress({ collection, id, locale })}
              prefetch={false}
            >
              {words.t('openDesk')}
            </Link>
          </>
        )}
      </span>
      {!isSource && (
        <span aria-hidden="true" className="lang-bar__track">
          <span style={{ inlineSize: `${percent}%` }} />
        </span>
      )}
      <span className="lang-bar__state">
        <span className={live ? 'lang-bar__live' : 'lang-bar__off'}>
          {words.t(live ? 'onLine' : 'notOnLine')}
        </span>
        {!isSource && standing.staleWords > 0 && (
          <span className="lang-bar__stale">{words.n('stale', standing.staleWords)}</span>
        )}
        {!isSource && standing.machineWords > 0 && (
          <span className="lang-bar__machine">{words.n('machine', standing.machineWords)}</span>
        )}
        {by !== undefined && at !== undefined && (
          <span className="lang-bar__quiet lang-bar__who" title={words.date(at)}>
            <bdi>{by}</bdi>, {words.ago(at, new Date())}
          </span>
        )}
      </span>
    </>
  )
}
