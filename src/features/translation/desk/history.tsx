'use client'

import { useEffect, useState } from 'react'
import type { DeskWord } from '@/messages/translation-desk'
import type { DiffPart } from '../core/change/word-diff'
import type { DeskUnit } from '../core/desk/answer'

import { ApiFault, ask } from './api'
import { directionOf, useDeskContext } from './desk-context'
import { DiffText } from './diff-text'
import { useWords } from './words'

type Event = {
  id: number
  at: string
  act: string | null
  actor: { id: string; name: string | null }
  reason: string | null
  diff?: readonly DiffPart[]
}

/** Who did what to the open text, and when; asked for when somebody wants to see it. */
export const History = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const events = useHistory(unit, isOpen)
  if (events === 'absent') return null
  return (
    <details className="desk-section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('history')}</summary>
      {events?.length === 0 && <p className="desk-hint">{say('noHistory')}</p>}
      <ol className="desk-history">
        {events?.map((event) => (
          <li key={event.id}>
            <Told event={event} />
          </li>
        ))}
      </ol>
    </details>
  )
}

const Told = ({ event }: { event: Event }) => {
  const { say, moment } = useWords()
  const { place } = useDeskContext()
  const word = ACTS[event.act ?? ''] ?? 'actOther'
  return (
    <>
      <p>
        <strong>
          <bdi>{event.actor.name ?? say('system')}</bdi>
        </strong>{' '}
        {say(word)} · <time dateTime={event.at}>{moment(event.at)}</time>
      </p>
      {event.reason && <p className="desk-hint">{say('reasonGiven', { reason: event.reason })}</p>}
      {event.diff && (
        <DiffText direction={directionOf(place.locale)} locale={place.locale} parts={event.diff} />
      )}
    </>
  )
}

const ACTS: Readonly<Record<string, DeskWord>> = {
  edit: 'actEdit',
  translate: 'actTranslate',
  keep: 'actKeep',
  review: 'actReview',
  unreview: 'actUnreview',
  reject: 'actReject',
  reopen: 'actReopen',
  clear: 'actClear',
  machine: 'actMachine',
  reuse: 'actReuse',
}

const useHistory = (unit: DeskUnit, isWanted: boolean) => {
  const { place } = useDeskContext()
  const [events, setEvents] = useState<readonly Event[] | 'absent'>()
  const { key, version } = unit
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has another history
  useEffect(() => {
    if (!isWanted) return
    const abort = new AbortController()
    ask<{ events: Event[] }>('GET', 'history', { ...place, key }, abort.signal).then(
      (answer) => setEvents(answer.events),
      (error: unknown) => {
        if (error instanceof ApiFault && error.status === 404) setEvents('absent')
      },
    )
    return () => abort.abort()
  }, [place, key, version, isWanted])
  return events
}
