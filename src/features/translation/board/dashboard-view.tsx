import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { Suspense } from 'react'

import { dashboardAddress } from '../core/addresses'
import { PERIODS } from '../core/board/periods'
import { matrixOf } from '../core/board/standing'
import { type BoardRequest, readBoardRequest } from '../core/requests/board-request'
import { figures, histories } from '../payload/board/board'
import { targetLocales } from '../payload/board/target-locales'
import { localesOf } from '../payload/endpoints/caller'
import { translatedCollections } from '../payload/endpoints/documents'
import { namesOf } from '../payload/people'
import { titlesOf } from '../payload/titles'
import { boardAddress } from './board-address'
import { Charts } from './charts'
import { collectionNamer } from './collection-names'
import { PeopleList, ReportList, StaleList, type Told, WaitsList } from './lists'
import { LocaleName } from './locale-name'
import { MatrixTable } from './matrix'
import { BoardPage } from './page'
import { Totals } from './totals'
import { type Words, wordsFor } from './words'

/** `/admin/translation`: how far every language is, what changed, and what keeps it from readers. */
export const TranslationDashboard = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const words = wordsFor(req.i18n)
  return (
    <BoardPage
      address={dashboardAddress()}
      title={words.t('translation')}
      view={view}
      words={words}
    >
      <Dashboard req={req} searchParams={view.searchParams ?? {}} words={words} />
    </BoardPage>
  )
}

type Props = {
  req: PayloadRequest
  words: Words
  searchParams: Record<string, string | string[] | undefined>
}

const Dashboard = async ({ req, words, searchParams }: Props) => {
  const now = new Date()
  const locales = await targetLocales(req, localesOf(req))
  const collections = translatedCollections(req.payload)
  const asked = readBoardRequest(searchParams, { locales, collections })
  const scope = {
    locales: asked.locale === undefined ? locales : [asked.locale],
    collection: asked.collection,
  }
  const { counts, waits, stale, people, reports } = await figures(req, scope, now)
  const matrix = matrixOf(counts, { locales, collections })
  const nameOfCollection = collectionNamer(req.payload, req.i18n, words)
  const [titles, names] = await Promise.all([
    titlesOf(req, [
      ...[...waits.documents, ...stale, ...(reports?.oldest ?? [])],
      ...people.flatMap((it) => it.documents),
    ]),
    namesOf(
      req,
      people.map(({ actor }) => actor),
    ),
  ])
  const told: Told = { words, now, titles, names, nameOfCollection }
  return (
    <>
      <p className="board__intro">{words.t('intro')}</p>
      <Filters {...{ asked, locales, nameOfCollection, words }} />
      {matrix.locales.length === 0 ? (
        <p className="board__empty">{words.t('nothingYet')}</p>
      ) : (
        <>
          <Totals
            {...{ matrix, words }}
            collection={asked.collection}
            reports={reports?.counts}
            waits={waits.cells}
          />
          <section aria-labelledby="board-matrix-title" className="board-part">
            <h2 id="board-matrix-title">{words.t('byCollection')}</h2>
            <MatrixTable {...{ matrix, nameOfCollection, words }} waits={waits.cells} />
          </section>
          <section aria-labelledby="time" className="board-part">
            <div className="board-part__head">
              <h2 id="time">{words.t('overTime')}</h2>
              <Periods asked={asked} words={words} />
            </div>
            <Suspense fallback={<div aria-hidden="true" className="board-charts__waiting" />}>
              <OverTime {...{ asked, now, req, scope, words }} />
            </Suspense>
            <p className="board__quiet">{words.t('chartNote')}</p>
          </section>
          <div className="board-columns">
            <section aria-labelledby="waits" className="board-part">
              <h2 id="waits">{words.t('whatBlocks')}</h2>
              <p className="board__quiet">{words.t('blocksNote')}</p>
              <WaitsList documents={waits.documents} reasons={waits.reasons} told={told} />
            </section>
            <section aria-labelledby="stale" className="board-part">
              <h2 id="stale">{words.t('oldestStale')}</h2>
              <StaleList documents={stale} told={told} />
            </section>
          </div>
          {reports && (
            <section aria-labelledby="reports" className="board-part">
              <h2 id="reports">{words.t('readerReports')}</h2>
              <ReportList reports={reports.oldest} told={told} />
            </section>
          )}
          <section aria-labelledby="people" className="board-part">
            <h2 id="people">{words.t('whoWorks')}</h2>
            <p className="board__quiet">{words.t('whoWorksNote')}</p>
            <PeopleList told={told} people={people} />
          </section>
        </>
      )}
    </>
  )
}

const OverTime = async (it: {
  req: PayloadRequest
  scope: Parameters<typeof histories>[1]
  asked: BoardRequest
  now: Date
  words: Words
}) => {
  const { periods, locales } = await histories(it.req, it.scope, {
    period: it.asked.per,
    now: it.now,
  })
  return <Charts histories={locales} period={it.asked.per} periods={periods} words={it.words} />
}

type FilterProps = {
  asked: BoardRequest
  locales: readonly string[]
  nameOfCollection: (slug: string) => string
  words: Words
}

/** Which locales are shown, and, when a collection was chosen in the table, the way back. */
const Filters = ({ asked, locales, nameOfCollection, words }: FilterProps) => (
  <nav aria-label={words.t('filters')} className="board-chips">
    <ul>
      {[undefined, ...locales].map((locale) => (
        <li key={locale ?? ''}>
          <Link
            className="board-chip"
            aria-current={asked.locale === locale ? 'page' : undefined}
            href={boardAddress({ ...asked, locale })}
            prefetch={false}
          >
            {locale === undefined ? words.t('everyLanguage') : <LocaleName locale={locale} />}
          </Link>
        </li>
      ))}
      {asked.collection !== undefined && (
        <li>
          <Link
            className="board-chip"
            href={boardAddress({ ...asked, collection: undefined })}
            prefetch={false}
          >
            {nameOfCollection(asked.collection)} <span aria-hidden="true">×</span>
            <span className="board-unseen"> – {words.t('everyCollection')}</span>
          </Link>
        </li>
      )}
    </ul>
  </nav>
)

const Periods = ({ asked, words }: { asked: BoardRequest; words: Words }) => (
  <ul className="board-chips board-chips--small">
    {PERIODS.map((per) => (
      <li key={per}>
        <Link
          className="board-chip"
          aria-current={asked.per === per ? 'true' : undefined}
          href={boardAddress({ ...asked, per }, 'time')}
          prefetch={false}
          scroll={false}
        >
          {words.t(per === 'day' ? 'perDay' : 'perWeek')}
        </Link>
      </li>
    ))}
  </ul>
)
