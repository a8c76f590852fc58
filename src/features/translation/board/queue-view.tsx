import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { SOURCE_LOCALE } from '@/content/locales'

import { readWaitingRequest } from '../core/requests/board-request'
import { openReports } from '../payload/board/open-reports'
import { targetLocales } from '../payload/board/target-locales'
import { isPlace, waitingDocuments } from '../payload/board/waiting-documents'
import { localesOf } from '../payload/endpoints/caller'
import { translatedCollections } from '../payload/endpoints/documents'
import { rightsIn } from '../payload/rights'
import { titlesOf } from '../payload/titles'
import { boardAddress, waitingAddress } from './board-address'
import { collectionNamer } from './collection-names'
import { hasJobs } from './jobs'
import { BoardPage } from './page'
import { LocaleTabs, QueueFilters, QueuePresets } from './queue-filters'
import { QueueTable } from './queue-table'
import { QueueTools } from './queue-tools.client'
import { type Words, wordsFor } from './words'

/** Documents of one page. */
const PAGE = 30

/** `/admin/translation/queue`: the documents that wait in one locale, the longest first. */
export const TranslationQueue = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const words = wordsFor(req.i18n)
  return (
    <BoardPage address={waitingAddress({})} title={words.t('queue')} view={view} words={words}>
      <Queue req={req} searchParams={view.searchParams ?? {}} words={words} />
    </BoardPage>
  )
}

type Props = {
  req: PayloadRequest
  words: Words
  searchParams: Record<string, string | string[] | undefined>
}

const Queue = async ({ req, words, searchParams }: Props) => {
  const now = new Date()
  const locales = await targetLocales(req, localesOf(req))
  const collections = translatedCollections(req.payload)
  // English is a target only of the few documents that were written in another language.
  const fallback = locales.find((it) => it !== SOURCE_LOCALE) ?? locales[0]
  if (fallback === undefined) return <p className="board__empty">{words.t('nothingYet')}</p>
  const { after, ...asked } = readWaitingRequest(searchParams, {
    ...{ locales, collections, fallback },
    isCursor: isPlace,
  })
  const { documents, total, next } = await waitingDocuments(req, asked, { limit: PAGE, after })
  const titles = await titlesOf(req, documents)
  const scope = { locales: [asked.locale], collection: asked.collection }
  const reports = (await openReports(req, scope, 0))?.counts.get(asked.locale) ?? 0
  const nameOfCollection = collectionNamer(req.payload, req.i18n, words)
  // In the trash, or not for the reader.
  const shown = documents.filter((it) => titles.has(`${it.collection}/${it.document}`))
  return (
    <>
      <LocaleTabs asked={asked} locales={locales} words={words} />
      <QueuePresets asked={asked} words={words} />
      <QueueFilters {...{ asked, collections, nameOfCollection, words }} />
      <p aria-live="polite" className="board-queue__total">
        {words.n('documents', total.documents)} · {words.n('texts', total.units)} ·{' '}
        {words.n('words', total.words)}
        {reports > 0 && (
          <>
            {' · '}
            <Link href={boardAddress({ locale: asked.locale }, 'reports')} prefetch={false}>
              {words.n('readerReports', reports)}
            </Link>
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <p className="board__empty">{words.t('queueEmpty')}</p>
      ) : (
        <QueueTools
          documents={shown.map(({ collection, document }) => ({ collection, id: document }))}
          locale={asked.locale}
          mayMakeJobs={hasJobs(req.payload.config.collections) && isStaff(actorOf(req.user))}
          mayTranslate={rightsIn(req.user, asked.locale).translate}
        >
          <QueueTable
            {...{ documents: shown, locale: asked.locale, nameOfCollection, now, titles, words }}
          />
        </QueueTools>
      )}
      {(after !== undefined || next !== undefined) && (
        <nav aria-label={words.t('pages')} className="board-pages">
          {after !== undefined && (
            <Link className="board-pages__link" href={waitingAddress(asked)} prefetch={false}>
              {words.t('firstPage')}
            </Link>
          )}
          {next !== undefined && (
            <Link
              className="board-pages__link"
              href={waitingAddress({ ...asked, after: next })}
              prefetch={false}
              rel="next"
            >
              {words.t('nextPage')}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}
