'use client'

import { useRef, useState } from 'react'

import type { DeskUnit } from '../core/desk/answer'
import { type Offer, offersOf } from '../core/desk/offers'

import { ApiFault } from './api'
import { directionOf, useDeskContext } from './desk-context'
import { KeyCaps, keyShortcuts } from './key-caps'
import { ReasonForm } from './reason-form'
import './readers.css'
import { useDesk, useDeskStore } from './store'
import { useAsked } from './use-asked'
import type { ReaderReport, Reports } from './use-reports'
import { useWords } from './words'

type UnitReportsProps = { unit: DeskUnit; reports: Reports; asked: number }

/** What readers reported of the open text. A key leads here, and from here to the next such text. */
export const UnitReports = ({ unit, reports, asked }: UnitReportsProps) => {
  const { say } = useWords()
  const section = useRef<HTMLElement>(null)
  const openNext = useNextReported(reports)
  const mayTranslate = useDesk((state) => state.document.rights.translate)
  useAsked(asked, () => {
    const own = section.current
    if (own && !own.contains(document.activeElement)) own.focus()
    else openNext()
  })
  const own = reports.open.filter(({ key }) => key === unit.key)
  if (own.length === 0) return null
  const offers = mayTranslate ? offersOf(unit) : []
  return (
    <section
      aria-label={say('readerReports')}
      className="desk-section"
      ref={section}
      // Reached by its key alone.
      tabIndex={-1}
    >
      <h2>{say('readerReports')}</h2>
      {own.map((report) => (
        <Report
          key={report.id}
          offer={offers.findIndex((it) => isOf(it, report)) + 1}
          report={report}
          reports={reports}
        />
      ))}
    </section>
  )
}

type DocumentReportsProps = { reports: Reports; asked: number }

/** What readers reported of the document and is in none of its texts, above the list. */
export const DocumentReports = ({ reports, asked }: DocumentReportsProps) => {
  const { say } = useWords()
  const section = useRef<HTMLElement>(null)
  const keys = useUnitKeys()
  const lost = reports.open.filter(({ key }) => key === null || !keys.has(key))
  useAsked(asked, () => {
    if (lost.length === reports.open.length) section.current?.focus()
  })
  if (lost.length === 0) return null
  return (
    <section
      aria-label={say('reportsOfDocument')}
      className="desk-reports"
      ref={section}
      // Reached by its key alone.
      tabIndex={-1}
    >
      <h2>{say('reportsOfDocument')}</h2>
      {lost.map((report) => (
        <Report key={report.id} offer={0} report={report} reports={reports} />
      ))}
    </section>
  )
}

/** How many reports are open; leads to the texts that they are about, one after the other. */
export const ReportsButton = ({ reports }: { reports: Reports }) => {
  const { say } = useWords()
  const openNext = useNextReported(reports)
  if (reports.open.length === 0) return null
  return (
    <button
      aria-keyshortcuts={keyShortcuts('reports')}
      className="desk-button"
      onClick={openNext}
      type="button"
    >
      {say('readerReportsCount', { count: reports.open.length })}
      <KeyCaps command="reports" />
    </button>
  )
}

/** Opens the next text that readers reported, from the last the first. */
const useNextReported = (reports: Reports): (() => void) => {
  const { commands } = useDeskContext()
  const store = useDeskStore()
  return () => {
    const { units, active } = store.get()
    const reported = new Set(reports.open.map(({ key }) => key))
    const at = units.findIndex(({ key }) => key === active)
    const ahead = [...units.slice(at + 1), ...units.slice(0, at + 1)]
    commands.open(ahead.find(({ key }) => reported.has(key))?.key)
  }
}

type ReportProps = {
  report: ReaderReport
  reports: Reports
  /** The number of its wording among the suggestions; 0 for none. */
  offer: number
}

const Report = ({ report, reports, offer }: ReportProps) => {
  const { say, moment } = useWords()
  const { commands, place } = useDeskContext()
  const [closing, setClosing] = useState<'dismissed' | 'fixed'>()
  const [fault, setFault] = useState<string>()
  const spoken = { dir: directionOf(place.locale), lang: place.locale }
  const close = (state: 'dismissed' | 'fixed', reply?: string) => {
    setClosing(undefined)
    reports
      .close(report.id, state, reply)
      .catch((error: unknown) =>
        setFault(error instanceof ApiFault ? error.message : String(error)),
      )
  }
  const begin = (state: 'dismissed' | 'fixed') =>
    report.wantsAnswer ? setClosing(state) : close(state)
  return (
    <article className="desk-report">
      <blockquote {...spoken}>{report.exact}</blockquote>
      {report.message && <p dir="auto">{report.message}</p>}
      {report.suggestion && (
        <>
          <p className="desk-hint">{say('readerProposes')}</p>
          <blockquote {...spoken}>{report.suggestion}</blockquote>
        </>
      )}
      <p className="desk-hint">
        <time dateTime={report.createdAt}>{moment(report.createdAt)}</time>
      </p>
      {closing ? (
        <ReasonForm
          isOptional
          label={say('reportReply')}
          onCancel={() => setClosing(undefined)}
          onSend={(reply) => close(closing, reply)}
        />
      ) : (
        <div className="desk-form__buttons">
          {offer > 0 && (
            <button
              className="desk-button"
              onClick={() => commands.run('suggestion', offer)}
              type="button"
            >
              {say('takeReported')}
              <KeyCaps command="suggestion" digit={offer} />
            </button>
          )}
          <button className="desk-button" onClick={() => begin('fixed')} type="button">
            {say('reportFixed')}
          </button>
          <button
            className="desk-button desk-button--quiet"
            onClick={() => begin('dismissed')}
            type="button"
          >
            {say('reportDismiss')}
          </button>
        </div>
      )}
      {fault && (
        <p className="desk-refusal" role="alert">
          {fault}
        </p>
      )}
    </article>
  )
}

/** The wording of a reader is kept as a suggestion by `reader:<report>`. */
const isOf = ({ by }: Offer, { id }: ReaderReport): boolean => by === `reader:${id}`

const useUnitKeys = (): ReadonlySet<string> => {
  const units = useDesk((state) => state.units)
  return new Set(units.map(({ key }) => key))
}
