import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { deskAddress } from '../core/addresses'
import type { KnownReason, WaitingDocument, WaitingReason } from '../payload/board/blocked'
import type { StaleDocument } from '../payload/board/oldest-stale'
import type { OpenReport } from '../payload/board/open-reports'
import type { Person } from '../payload/board/people-at-work'
import { LocaleName } from './locale-name'
import type { Words } from './words'

/** What all lists need to name and date what they show. */
export type Told = {
  words: Words
  now: Date
  /** Titles by `<collection>/<id>`, of what the reader may read. */
  titles: ReadonlyMap<string, string>
  /** Of people, by `users:5`. */
  names: ReadonlyMap<string, string>
  nameOfCollection: (slug: string) => string
}

type Place = { collection: string; document: string; locale: string }

/** The documents whose translations are behind their source for longest. */
export const StaleList = ({
  documents,
  told,
}: {
  documents: readonly StaleDocument[]
  told: Told
}) => {
  const { words, now } = told
  const shown = documents.filter((it) => titleOf(told, it) !== undefined)
  if (shown.length === 0) return <p className="board__empty">{words.t('nothingStale')}</p>
  return (
    <table className="board-list">
      <thead>
        <tr>
          <th scope="col">{words.t('document')}</th>
          <th className="board-list__number" scope="col">
            {words.t('words')}
          </th>
          <th scope="col">{words.t('since')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((it) => (
          <tr key={`${it.collection} ${it.document} ${it.locale}`}>
            <th scope="row">
              <DocumentLink place={it} told={told} unit={it.key} />
            </th>
            <td className="board-list__number">{words.number(it.words)}</td>
            <td>
              <Moment at={it.since} now={now} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const REASON_WORDS = {
  untranslated: 'reasonUntranslated',
  machine: 'reasonMachine',
  draft: 'reasonDraft',
  rejected: 'reasonRejected',
  unreviewed: 'reasonUnreviewed',
  stale: 'reasonStale',
  codesChanged: 'reasonCodesChanged',
} as const satisfies Record<KnownReason, string>

type WaitsProps = {
  reasons: readonly WaitingReason[]
  documents: readonly WaitingDocument[]
  told: Told
}

/** Why translations that were begun are not on line, and which of them were worked on last. */
export const WaitsList = ({ reasons, documents, told }: WaitsProps) => {
  const { words } = told
  const shown = documents.filter((it) => titleOf(told, it) !== undefined)
  if (shown.length === 0) return <p className="board__empty">{words.t('nothingBlocked')}</p>
  return (
    <>
      {reasons.length > 0 && (
        <table className="board-list">
          <thead>
            <tr>
              <th scope="col">{words.t('reason')}</th>
              <th scope="col">{words.t('language')}</th>
              <th className="board-list__number" scope="col">
                {words.t('documents')}
              </th>
              <th className="board-list__number" scope="col">
                {words.t('texts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(({ locale, code, documents: count, units }) => (
              <tr key={`${locale} ${code}`}>
                <th scope="row">{words.t(REASON_WORDS[code])}</th>
                <td>
                  <LocaleName locale={locale} />
                </td>
                <td className="board-list__number">{words.number(count)}</td>
                <td className="board-list__number">{words.number(units)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{words.t('lastTouched')}</h3>
      <ul className="board-documents">
        {shown.map((it) => (
          <li key={`${it.collection} ${it.document} ${it.locale}`}>
            <DocumentLink place={it} told={told} />
            <ul className="board-flags">
              {Object.keys(it.reasons).length === 0 && (
                <li className="board-flag board-flag--ready">{words.t('isReady')}</li>
              )}
              {Object.entries(it.reasons).map(([code, units]) => (
                <li className="board-flag" key={code}>
                  {words.pair(words.t(REASON_WORDS[code as KnownReason]), units)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What readers reported, each leading to its text at the desk. */
export const ReportList = ({ reports, told }: { reports: readonly OpenReport[]; told: Told }) => {
  const { words, now } = told
  const shown = reports.filter((it) => titleOf(told, it) !== undefined)
  if (shown.length === 0) return <p className="board__empty">{words.t('nothingReported')}</p>
  return (
    <table className="board-list">
      <thead>
        <tr>
          <th scope="col">{words.t('document')}</th>
          <th scope="col">{words.t('quote')}</th>
          <th scope="col">{words.t('since')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((it) => (
          <tr key={it.id}>
            <th scope="row">
              <DocumentLink place={it} told={told} unit={it.key} />
            </th>
            <td dir="auto" lang={it.locale}>
              {it.quote.length > LONG_QUOTE ? `${it.quote.slice(0, LONG_QUOTE)}…` : it.quote}
            </td>
            <td>
              <Moment at={it.at} now={now} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LONG_QUOTE = 160

/** Who did what lately, and whose drafts are open. */
export const PeopleList = ({ people, told }: { people: readonly Person[]; told: Told }) => {
  const { words, now, names } = told
  if (people.length === 0) return <p className="board__empty">{words.t('nobodyWorks')}</p>
  return (
    <table className="board-list">
      <thead>
        <tr>
          <th scope="col">{words.t('person')}</th>
          <th scope="col">{words.t('worksOn')}</th>
          <th className="board-list__number" scope="col">
            {words.t('words')}
          </th>
          <th className="board-list__number" scope="col">
            {words.t('openDrafts')}
          </th>
          <th scope="col">{words.t('lastSeen')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((it) => (
          <tr key={it.actor}>
            <th scope="row">{names.get(it.actor) ?? words.t('accountGone')}</th>
            <td>
              <WorkedOn person={it} told={told} />
            </td>
            <td className="board-list__number">{words.number(it.words)}</td>
            <td className="board-list__number">{words.number(it.drafts)}</td>
            <td>
              <Moment at={it.at} now={now} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const WorkedOn = ({ person: { documents, total }, told }: { person: Person; told: Told }) => {
  const shown = documents.filter((it) => titleOf(told, it) !== undefined)
  const rest = total - shown.length
  return (
    <ul className="board-plain">
      {shown.map((it) => (
        <li key={`${it.collection} ${it.document} ${it.locale}`}>
          <DocumentLink place={it} told={told} />
        </li>
      ))}
      {rest > 0 && <li className="board__quiet">{told.words.n('more', rest)}</li>}
    </ul>
  )
}

const DocumentLink = ({ place, told, unit }: { place: Place; told: Told; unit?: string }) => (
  <span className="board-document">
    <Link
      className="board-document__title"
      href={deskAddress({
        ...{ collection: place.collection, id: place.document, locale: place.locale, unit },
      })}
      prefetch={false}
    >
      <bdi>{titleOf(told, place)}</bdi>
    </Link>
    <span className="board__quiet">
      {told.nameOfCollection(place.collection)} · <LocaleName locale={place.locale} />
    </span>
  </span>
)

/** How long ago something was, with the day for who points at it. */
export const Moment = ({ at, now, words }: { at: string; now: Date; words: Words }): ReactNode => (
  <time dateTime={at} title={words.date(at)}>
    {words.ago(at, now)}
  </time>
)

const titleOf = (
  { titles }: Told,
  { collection, document }: Pick<Place, 'collection' | 'document'>,
) => titles.get(`${collection}/${document}`)
