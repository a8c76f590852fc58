'use client'

import { useEffect, useMemo, useState } from 'react'

import type { DeskDocument } from '../core/desk/answer'
import { initialState, type Mode } from '../core/desk/state'
import { restored, type Unsaved, unsavedOf } from '../core/desk/unsaved'

import { ApiFault, loadDocument, type Place } from './api'
import type { DeskFeatures } from './desk-context'
import type { DeskWords } from './desk-words'
import './desk.css'
import { DeskScreen } from './desk-screen'
import { createDeskStore, type DeskStore, DeskStoreContext } from './store'
import { type UnsavedStorage, unsavedStorage } from './unsaved-storage'
import { useWords, WordsProvider } from './words'

export type DeskProps = {
  place: Place
  /** Who works here, as `users:5`. */
  user: string
  words: DeskWords
  features: DeskFeatures
  mode: Mode
  /** The key of the text to open. */
  unit?: string
  /** The job that led here. */
  job?: string
}

/** A document at the desk: loads it, gives back what the browser had kept, and shows it. */
export const Desk = (props: DeskProps) => (
  <WordsProvider words={props.words}>
    <Loading {...props} />
  </WordsProvider>
)

type Opened = { store: DeskStore; storage: UnsavedStorage; orphans: readonly Unsaved[] }

const Loading = ({ place, user, features, mode, unit, job }: DeskProps) => {
  const { say } = useWords()
  const { collection, id, locale } = place
  const [opened, setOpened] = useState<Opened>()
  const [fault, setFault] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const storage = useMemo(
    () => unsavedStorage(user, { collection, id, locale }),
    [user, collection, id, locale],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads anew
  useEffect(() => {
    const abort = new AbortController()
    setFault(undefined)
    loadDocument({ collection, id, locale }, abort.signal).then(
      (document) => setOpened(openedFrom(document, { mode, unit, storage })),
      (error: unknown) => {
        if (!abort.signal.aborted)
          setFault(error instanceof ApiFault ? error.message : String(error))
      },
    )
    return () => abort.abort()
  }, [collection, id, locale, mode, unit, storage, attempt])

  if (fault !== undefined) {
    return (
      <div className="desk-message" role="alert">
        <h1>{say('cannotOpen')}</h1>
        <p>{fault}</p>
        <button className="desk-button" onClick={() => setAttempt(attempt + 1)} type="button">
          {say('tryAgain')}
        </button>
      </div>
    )
  }
  if (!opened) {
    return (
      <div className="desk-message" role="status">
        {say('loading')}
      </div>
    )
  }
  return (
    <DeskStoreContext value={opened.store}>
      <DeskScreen {...{ features, job, place, storage, user }} orphans={opened.orphans} />
    </DeskStoreContext>
  )
}

const openedFrom = (
  document: DeskDocument,
  { mode, unit, storage }: { mode: Mode; unit?: string; storage: UnsavedStorage },
): Opened => {
  const kept = storage.read()
  const { state, orphans } = restored(initialState(document, { mode, unit }), kept)
  const unsaved = unsavedOf(state)
  const settled = kept.filter(
    ({ key }) => !unsaved.has(key) && !orphans.some((it) => it.key === key),
  )
  for (const { key } of settled) storage.forget(key)
  return { store: createDeskStore(state), storage, orphans }
}
