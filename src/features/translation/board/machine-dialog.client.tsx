'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ask, messageOf } from './ask'
import { byCollection, type Chosen } from './chosen'
import { BoardDialog } from './dialog.client'
import { wordsFor } from './words'

type Estimate = { units: number; characters: number; cost: number; engine: string; cap: number }
type Run = {
  id: number
  state: string
  total: number
  done: number
  left: number
  reused: number
  suggested: number
}

type Props = { documents: readonly Chosen[]; locale: string; onClose: () => void }

/** What an engine would do with these documents and cost at most; then how far it is. */
export const MachineDialog = ({ documents, locale, onClose }: Props) => {
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const router = useRouter()
  const { estimates, runs, fault, start, isOver } = useRuns(documents, locale)
  const units = sum(estimates?.map((it) => it.units))
  const end = () => {
    if (runs) router.refresh()
    onClose()
  }
  return (
    <BoardDialog
      onClose={end}
      title={words.pair(words.t('machineThese'), words.n('documents', documents.length))}
    >
      <p>{words.t('machineNote')}</p>
      {fault && (
        <p className="board-dialog__fault" role="alert">
          {fault}
        </p>
      )}
      {!estimates && !fault && <p role="status">{words.t('estimating')}</p>}
      {estimates && !runs && units === 0 && <p role="status">{words.t('nothingForMachine')}</p>}
      {estimates && !runs && units > 0 && (
        <dl className="board-dialog__facts">
          <dt>{words.t('texts')}</dt>
          <dd>{words.number(units)}</dd>
          <dt>{words.t('characters')}</dt>
          <dd>{words.number(sum(estimates.map((it) => it.characters)))}</dd>
          <dt>{words.t('cost')}</dt>
          <dd>{words.number(sum(estimates.map((it) => it.cost)))}</dd>
          <dt>{words.t('engine')}</dt>
          <dd>{[...new Set(estimates.map((it) => it.engine))].join(', ')}</dd>
        </dl>
      )}
      {runs && <RunProgress isOver={isOver} runs={runs} />}
      <div className="board-dialog__actions">
        {estimates && !runs && units > 0 && (
          // What was asked for is the first thing that Enter does.
          <button className="board-control board-control--main" onClick={start} type="button">
            {words.t('start')}
          </button>
        )}
        <button className="board-control" onClick={end} type="button">
          {words.t(runs && isOver ? 'showResult' : runs || fault ? 'close' : 'cancel')}
        </button>
      </div>
    </BoardDialog>
  )
}

const RunProgress = ({ runs, isOver }: { runs: readonly Run[]; isOver: boolean }) => {
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const total = sum(runs.map((it) => it.total))
  const past = sum(runs.map(({ done, left, suggested }) => done + left + suggested))
  const isWhole = runs.every(({ state }) => state === 'done')
  return (
    <>
      <progress
        aria-label={words.t('machineProgress')}
        max={total}
        value={isOver && isWhole ? total : past}
      />
      <p role="status">
        {isOver
          ? words.t(isWhole ? 'machineDone' : 'machineStopped')
          : `${words.number(past)} / ${words.number(total)}`}
      </p>
    </>
  )
}

const POLL_MS = 1_000
const OVER = ['done', 'stopped', 'failed']

/** One run a collection: that is what the API takes. */
const useRuns = (documents: readonly Chosen[], locale: string) => {
  const [estimates, setEstimates] = useState<Estimate[]>()
  const [runs, setRuns] = useState<Run[]>()
  const [fault, setFault] = useState<string>()
  // What is chosen behind the dialog does not change what it was opened for.
  const requests = useRef(
    [...byCollection(documents)].map(([collection, ids]) => ({ locale, collection, ids })),
  ).current

  useEffect(() => {
    Promise.all(requests.map((it) => ask<Estimate>('machine', { ...it, dryRun: true })))
      .then(setEstimates)
      .catch((error: unknown) => setFault(messageOf(error)))
  }, [requests])

  const start = () => {
    Promise.all(requests.map((it) => ask<{ id: number | null }>('machine', it)))
      .then(async (started) => {
        const ids = started.flatMap(({ id }) => (id === null ? [] : [id]))
        setRuns(await Promise.all(ids.map((id) => ask<Run>(`machine/${id}`))))
      })
      .catch((error: unknown) => setFault(messageOf(error)))
  }

  const isOver = runs?.every(({ state }) => OVER.includes(state)) ?? false
  useEffect(() => {
    if (!runs || isOver) return
    const timer = setTimeout(() => {
      Promise.all(runs.map(({ id }) => ask<Run>(`machine/${id}`)))
        .then(setRuns)
        .catch((error: unknown) => setFault(messageOf(error)))
    }, POLL_MS)
    return () => clearTimeout(timer)
  }, [runs, isOver])

  return { estimates, runs, fault, start, isOver }
}

const sum = (values: readonly number[] = []): number => values.reduce((total, it) => total + it, 0)
