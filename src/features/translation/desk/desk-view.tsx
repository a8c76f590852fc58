import type { AdminViewServerProps } from 'payload'

import { languageOf } from '@/panel/language'

import { REPORTS } from '../payload/reports/report-collection'
import { REVIEW_LINKS } from '../payload/review-links/link-collection'
import { rightsIn } from '../payload/rights'

import { documentAddress } from './api'
import { Desk } from './desk.client'
import { deskWordsIn } from './desk-words'
import { NotAllowed } from './not-allowed'
import { PanelPage } from './panel-page'

/** The desk of a document in one locale. Whoever is not signed in was sent to sign in by Payload. */
export const DeskView = (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { payload, user, i18n } = initPageResult.req
  const [, , collection = '', id = '', locale = ''] = segmentsOf(params)
  const language = languageOf(i18n)
  const rights = rightsIn(user, locale)
  const isAllowed = user && (rights.translate || rights.review)
  const mode = searchParams?.mode === 'review' || !rights.translate ? 'review' : 'translate'
  return (
    <PanelPage {...props}>
      {isAllowed ? (
        <>
          {/* The texts are on their way while the browser still reads what will show them. */}
          <link
            as="fetch"
            crossOrigin="use-credentials"
            href={documentAddress({ collection, id, locale })}
            rel="preload"
          />
          <Desk
            features={{
              reports: REPORTS in payload.collections,
              reviewLinks: REVIEW_LINKS in payload.collections,
            }}
            job={textIn(searchParams?.job)}
            // Another document is another desk.
            key={[collection, id, locale, mode].join()}
            mode={mode}
            place={{ collection, id, locale }}
            unit={textIn(searchParams?.unit)}
            user={`users:${user.id}`}
            words={deskWordsIn(language)}
          />
        </>
      ) : (
        <NotAllowed language={language} />
      )}
    </PanelPage>
  )
}

const segmentsOf = (params: AdminViewServerProps['params']): string[] => {
  const segments = params?.segments
  return Array.isArray(segments) ? segments.map(decodeURIComponent) : []
}

const textIn = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
