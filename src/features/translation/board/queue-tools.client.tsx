'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import { createContext, type ReactNode, useContext, useId, useMemo, useRef, useState } from 'react'

import { newJobAddress } from '../core/jobs/new-job'
import { byCollection, type Chosen } from './chosen'
import { MachineDialog } from './machine-dialog.client'
import { useRowKeys } from './use-row-keys'
import { wordsFor } from './words'

type Props = {
  documents: Chosen[]
  locale: string
  mayTranslate: boolean
  mayMakeJobs: boolean
  children: ReactNode
}

type Selection = {
  all: readonly string[]
  chosen: ReadonlySet<string>
  choose: (ids: readonly string[], isChosen: boolean) => void
}

const SelectionContext = createContext<Selection | undefined>(undefined)

/** What can be done with the documents of a page at once: nothing chosen means all of them. */
export const QueueTools = ({ documents, locale, children, ...may }: Props) => {
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const all = useMemo(() => documents.map(idOf), [documents])
  const rows = useRef<HTMLDivElement>(null)
  useRowKeys(rows)
  const known = all.filter((id) => chosen.has(id))
  const these = known.length > 0 ? documents.filter((it) => chosen.has(idOf(it))) : documents
  const choose: Selection['choose'] = (ids, isChosen) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const id of ids) isChosen ? after.add(id) : after.delete(id)
      return after
    })
  const selection = { all, chosen, choose }
  return (
    <SelectionContext.Provider value={selection}>
      <div className="board-tools">
        <span aria-live="polite" className="board-tools__count">
          {known.length > 0 ? words.n('selected', known.length) : words.n('onThisPage', all.length)}
        </span>
        {may.mayTranslate && (
          <button className="board-control" onClick={() => setAsking(true)} type="button">
            {words.t('machineThese')}
          </button>
        )}
        {may.mayMakeJobs && (
          <Link
            className="board-control board-control--link"
            href={newJobAddress({ documents: these, locale })}
            prefetch={false}
          >
            {words.t('makeJob')}
          </Link>
        )}
        <ExportLinks documents={these} locale={locale} />
        <span className="board__quiet board-tools__keys">{words.t('queueKeys')}</span>
      </div>
      <div ref={rows}>{children}</div>
      {isAsking && (
        <MachineDialog documents={these} locale={locale} onClose={() => setAsking(false)} />
      )}
    </SelectionContext.Provider>
  )
}

/** The box of one row, or, without `id`, that of all. */
export const RowSelect = ({ id, label }: { id?: string; label: string }) => {
  const selection = useContext(SelectionContext)
  if (!selection) return null
  const own = id === undefined ? selection.all : [id]
  return (
    <input
      aria-label={label}
      checked={own.length > 0 && own.every((it) => selection.chosen.has(it))}
      className="board-select"
      onChange={({ target }) => selection.choose(own, target.checked)}
      type="checkbox"
    />
  )
}

const FORMATS = ['xliff', 'xliff-omegat', 'po', 'tmx'] as const

/** One file a collection, as the API makes them. */
const ExportLinks = ({ documents, locale }: { documents: readonly Chosen[]; locale: string }) => {
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const id = useId()
  const [format, setFormat] = useState<string>(FORMATS[0])
  const save = () => {
    for (const [collection, ids] of byCollection(documents)) {
      const query = new URLSearchParams({ locale, collection, id: ids.join(), format })
      const link = document.createElement('a')
      link.href = `/api/translation/export?${query}`
      link.download = ''
      link.click()
    }
  }
  return (
    <span className="board-tools__export">
      <button className="board-control board-control--start" onClick={save} type="button">
        {words.t('exportThese')}
      </button>
      <label className="board-unseen" htmlFor={id}>
        {words.t('format')}
      </label>
      <select
        className="board-control board-control--end"
        id={id}
        onChange={({ target }) => setFormat(target.value)}
        value={format}
      >
        {FORMATS.map((it) => (
          <option key={it}>{it}</option>
        ))}
      </select>
    </span>
  )
}

const idOf = ({ collection, id }: Chosen) => `${collection}/${id}`
