'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { liveChecks } from '../core/desk/live-checks'
import { unitOf } from '../core/desk/state'
import type { Unsaved } from '../core/desk/unsaved'

import { type Place, ask as tell } from './api'
import { type Ask, createCommands } from './commands'
import { type Desk, DeskContext, type DeskFeatures, languageName } from './desk-context'
import { DeskHeader } from './desk-header'
import type { TargetEditorHandle } from './editor/target-editor'
import { KeySheet } from './key-sheet'
import { LiveRegion } from './live-region'
import { Orphans } from './orphans'
import { PreviewPane, usePreview } from './preview-pane'
import { DocumentReports } from './reports'
import { SidePanel } from './side-panel'
import { useDeskStore } from './store'
import { UnitList } from './unit-list'
import type { UnsavedStorage } from './unsaved-storage'
import { useFreshUnits } from './use-fresh-units'
import { useKeys } from './use-keys'
import { useOutbox } from './use-outbox'
import { usePresence } from './use-presence'
import { useReports } from './use-reports'
import { useWords } from './words'

type Props = {
  place: Place
  user: string
  features: DeskFeatures
  storage: UnsavedStorage
  orphans: readonly Unsaved[]
  job?: string
}

/** The whole screen of a loaded document. */
export const DeskScreen = ({ place, user, features, storage, orphans, job }: Props) => {
  const store = useDeskStore()
  const { say, sayFinding } = useWords()
  const editor = useRef<TargetEditorHandle>(null)
  const [asked, setAsked] = useState<{ what: Ask; count: number }>()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const { document: about, units } = useMemo(() => store.get(), [store])
  const preview = usePreview(place)

  const ask = useCallback((what: Ask) => {
    if (what === 'sheet') setSheetOpen(true)
    else setAsked((last) => ({ what, count: (last?.count ?? 0) + 1 }))
  }, [])
  const desk = useMemo<Desk>(() => {
    const checks = liveChecks(about, sayFinding)
    const check: Desk['check'] = (unit, text) => checks(unit, text, store.get().units)
    const commands = createCommands({ store, user, editor, check, settle, ask })
    const isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent)
    return { place, user, check, commands, isMac, features }
  }, [about, ask, features, place, sayFinding, store, user])

  useOutbox(store, place, storage)
  useKeys(desk)
  useFreshUnits(place)
  useWarmChecks(desk)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once is done once
  useEffect(() => {
    if (asked?.what === 'preview') preview.toggle()
  }, [asked])
  const others = usePresence(place)
  const reports = useReports(place, features.reports)
  const title = `${about.title} · ${languageName(about.locale)} · ${say('desk')}`
  useEffect(() => {
    document.title = title
  }, [title])

  return (
    <DeskContext value={desk}>
      <div className={`desk${preview.url ? ' desk--with-preview' : ''}`} data-desk>
        <div className="desk-work">
          <DeskHeader {...{ job, others, preview, reports }} />
          <Orphans orphans={orphans} storage={storage} />
          <DocumentReports asked={asked?.what === 'reports' ? asked.count : 0} reports={reports} />
          {units.length === 0 ? (
            <p className="desk-message">{say('nothing')}</p>
          ) : (
            <div className="desk-main">
              <UnitList {...{ editor, others, reports }} />
              <SidePanel asked={asked} reports={reports} />
            </div>
          )}
        </div>
        {preview.url && <PreviewPane url={preview.url} />}
        <LiveRegion />
        {isSheetOpen && <KeySheet onClose={() => setSheetOpen(false)} />}
      </div>
    </DeskContext>
  )
}

/** Where it cannot be told, the suggestion is there again the next time: no harm is done. */
const settle = (suggestion: number, resolve: 'dismissed' | 'taken'): void => {
  if (suggestion > 0) tell('POST', `suggestions/${suggestion}`, { resolve }).catch(() => {})
}

/** The first check reads the whole document: better while the page is looked at than after a key. */
const useWarmChecks = ({ check }: Desk): void => {
  const store = useDeskStore()
  useEffect(() => {
    const timer = setTimeout(() => {
      const unit = unitOf(store.get(), store.get().active)
      if (unit) check(unit, unit.target || unit.source)
    }, 100)
    return () => clearTimeout(timer)
  }, [check, store])
}
