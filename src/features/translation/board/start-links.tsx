import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'

import { dashboardAddress, queueAddress } from '../core/addresses'
import { targetLocales } from '../payload/board/target-locales'
import { waitingDocuments } from '../payload/board/waiting-documents'
import { localesOf } from '../payload/endpoints/caller'
import { isAtWork } from '../payload/rights'
import { LocaleName } from './locale-name'
import { wordsFor } from './words'
import './board.css'
import './controls.css'

/** On the start page of the panel: what waits in each language of who signs in, and the dashboard. */
export const StartLinks = async ({ i18n, payload, user }: ServerProps) => {
  if (!user || !isAtWork(user)) return null
  const req = await createLocalReq({ user }, payload)
  const words = wordsFor(i18n)
  const locales = await targetLocales(req, localesOf(req))
  if (locales.length === 0) return null
  const waiting = await Promise.all(
    locales.map(async (locale) => {
      const { total } = await waitingDocuments(req, { locale, mine: false }, { limit: 1 })
      return { locale, texts: total.units }
    }),
  )
  return (
    <nav aria-label={words.t('translation')} className="board-start board-chips">
      <ul>
        <li>
          <Link className="board-chip" href={dashboardAddress()} prefetch={false}>
            {words.t('translation')}
          </Link>
        </li>
        {waiting.map(({ locale, texts }) => (
          <li key={locale}>
            <Link className="board-chip" href={queueAddress({ locale })} prefetch={false}>
              <LocaleName locale={locale} /> ·{' '}
              {texts > 0 ? words.n('texts', texts) : words.t('allDone')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
