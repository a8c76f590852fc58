'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useMemo, useRef } from 'react'

import type { DeskWord } from '@/messages/translation-desk'

import { dashboardAddress, jobAddress, queueAddress } from '../core/addresses'
import { FILTERS, type Filter, passes, progressOf, unsavedCount } from '../core/desk/state'

import { CommandButton } from './command-button'
import { languageName, useDeskContext } from './desk-context'
import { InvitePartner } from './invite-partner'
import { JobNext } from './job-next'
import type { Preview } from './preview-pane'
import { ReportsButton } from './reports'
import { ReviewAll } from './review-all'
import { useDesk, useDeskStore } from './store'
import { useHeaderHeight } from './use-header-height'
import type { Other } from './use-presence'
import type { Reports } from './use-reports'
import { useWords } from './words'

type Props = { job?: string; others: readonly Other[]; preview: Preview; reports: Reports }

/** What is being translated, how far it is, and which of its texts are shown. */
export const DeskHeader = ({ job, others, preview, reports }: Props) => {
  const { say } = useWords()
  const { features, place } = useDeskContext()
  const about = useDesk((state) => state.document)
  const mode = useDesk((state) => state.mode)
  const header = useRef<HTMLElement>(null)
  useHeaderHeight(header)
  const queue = { label: say('queue'), url: queueAddress({ locale: place.locale }) }
  return (
    <header className="desk-header" ref={header}>
      <SetStepNav
        nav={[
          { label: say('translation'), url: dashboardAddress() },
          queue,
          { label: about.title },
        ]}
      />
      <div className="desk-header__row">
        <div className="desk-header__title">
          <p className="desk-header__path">
            <a href={queue.url}>{queue.label}</a>
            {job && <a href={jobAddress(job)}>{say('toJob')}</a>}
            <a href={documentAddress(place.collection, place.id)}>{say('openDocument')}</a>
          </p>
          <h1
            dir="auto"
            lang={place.collection === 'globals' ? undefined : about.sourceLocale}
            title={about.title}
          >
            {about.title}
          </h1>
          <p className="desk-header__languages">
            <bdi>{languageName(about.sourceLocale)}</bdi> <span aria-hidden="true">→</span>{' '}
            <bdi>{languageName(about.locale)}</bdi>
          </p>
        </div>
        <div className="desk-header__tools">
          <Others others={others} />
          <SaveState />
          <Modes />
          <ReportsButton reports={reports} />
          {features.reviewLinks && <InvitePartner />}
          {preview.isThere && (
            <CommandButton command="preview">
              {say(preview.url ? 'hidePreview' : 'preview')}
            </CommandButton>
          )}
          <CommandButton command="sheet">{say('keys')}</CommandButton>
        </div>
      </div>
      <div className="desk-header__row">
        <ProgressBar />
        <Filters />
        {mode === 'review' && <ReviewAll />}
        {job && <JobNext job={job} />}
      </div>
    </header>
  )
}

const documentAddress = (collection: string, id: string): string =>
  collection === 'globals' ? `/admin/globals/${id}` : `/admin/collections/${collection}/${id}`

const ProgressBar = () => {
  const { say } = useWords()
  const state = useDesk((it) => it)
  const { words, done, unitsLeft } = useMemo(() => progressOf(state), [state])
  const text = say('progress', { done, words })
  return (
    <div className="desk-progress">
      <progress aria-label={text} max={Math.max(words, 1)} value={words === 0 ? 1 : done} />
      <span>
        {text} · {unitsLeft === 0 ? say('allDone') : say('textsLeft', { left: unitsLeft })}
      </span>
    </div>
  )
}

const FILTER_WORDS: Readonly<Record<Filter, DeskWord>> = {
  all: 'filterAll',
  unfinished: 'filterUnfinished',
  stale: 'filterStale',
  machine: 'filterMachine',
  findings: 'filterFindings',
}

const Filters = () => {
  const { say } = useWords()
  const store = useDeskStore()
  const units = useDesk((state) => state.units)
  const mode = useDesk((state) => state.mode)
  const filter = useDesk((state) => state.filter)
  return (
    <fieldset className="desk-filters">
      <legend className="desk-hidden">{say('filter')}</legend>
      {FILTERS.map((it) => (
        <button
          aria-pressed={it === filter}
          className="desk-filter"
          key={it}
          onClick={() => store.dispatch({ type: 'filtered', filter: it })}
          type="button"
        >
          {say(FILTER_WORDS[it])}{' '}
          <span className="desk-filter__count">
            {units.filter((unit) => passes(unit, it, mode)).length}
          </span>
        </button>
      ))}
    </fieldset>
  )
}

/** For those who may do both. */
const Modes = () => {
  const { say } = useWords()
  const store = useDeskStore()
  const { commands } = useDeskContext()
  const { translate, review } = useDesk((state) => state.document.rights)
  const mode = useDesk((state) => state.mode)
  if (!translate || !review) return null
  return (
    <fieldset className="desk-filters">
      <legend className="desk-hidden">{say('desk')}</legend>
      {(['translate', 'review'] as const).map((it) => (
        <button
          aria-pressed={it === mode}
          className="desk-filter"
          key={it}
          onClick={() => {
            commands.flush(true)
            store.dispatch({ type: 'mode-chosen', mode: it })
          }}
          type="button"
        >
          {say(it === 'review' ? 'switchToReview' : 'switchToTranslate')}
        </button>
      ))}
    </fieldset>
  )
}

/** Whether the server has everything, and what is the matter where it has not. */
const SaveState = () => {
  const { say } = useWords()
  const count = useDesk(unsavedCount)
  const line = useDesk((state) => state.line)
  if (line === 'signed-out') {
    return (
      <p className="desk-save desk-save--away" role="alert">
        {say('signedOut')}{' '}
        <a href="/admin/login" rel="noreferrer" target="_blank">
          {say('signIn')}
        </a>
      </p>
    )
  }
  if (line === 'away' && count > 0) {
    return (
      <p className="desk-save desk-save--away" role="alert">
        {say('away')} {say('waiting', { count })}
      </p>
    )
  }
  return <p className="desk-save">{count > 0 ? say('saving') : say('saved')}</p>
}

const Others = ({ others }: { others: readonly Other[] }) => {
  const { say } = useWords()
  return (
    <>
      {others.map(({ name, key }) => (
        <span
          aria-label={say('isAround', { name: name ?? '?' })}
          className="desk-avatar"
          key={`${name}${key}`}
          role="img"
          title={say('isAround', { name: name ?? '?' })}
        >
          {initials(name ?? '?')}
        </span>
      ))}
    </>
  )
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
