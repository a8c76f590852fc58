'use client'

import { useState } from 'react'

import type { Unsaved } from '../core/desk/unsaved'

import { directionOf, useDeskContext } from './desk-context'
import type { UnsavedStorage } from './unsaved-storage'
import { useWords } from './words'

type Props = { orphans: readonly Unsaved[]; storage: UnsavedStorage }

/** What somebody wrote for texts that the document has lost meanwhile: shown until thrown away. */
export const Orphans = ({ orphans, storage }: Props) => {
  const { say } = useWords()
  const { place } = useDeskContext()
  const [shown, setShown] = useState(orphans.filter(({ target }) => target))
  if (shown.length === 0) return null
  const discard = (key: string) => {
    storage.forget(key)
    setShown(shown.filter((it) => it.key !== key))
  }
  return (
    <section className="desk-orphans">
      <h2>{say('orphans')}</h2>
      {shown.map(({ key, target }) => (
        <div key={key}>
          <p dir={directionOf(place.locale)} lang={place.locale}>
            {target}
          </p>
          <button className="desk-button" onClick={() => discard(key)} type="button">
            {say('discard')}
          </button>
        </div>
      ))}
    </section>
  )
}
