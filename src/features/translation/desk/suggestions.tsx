'use client'

import { useMemo, useState } from 'react'

import { wordDiff } from '../core/change/word-diff'
import type { DeskUnit } from '../core/desk/answer'
import { type Offer, offersOf, outsiderIn } from '../core/desk/offers'
import { plainText } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import { ApiFault, ask } from './api'
import { directionOf, useDeskContext } from './desk-context'
import { DiffText } from './diff-text'
import { InlineText } from './inline-text'
import { KeyCaps } from './key-caps'
import { useDesk, useDeskStore } from './store'
import { useAsked } from './use-asked'
import { useWords } from './words'

type Props = { unit: DeskUnit; asked: number }

/** What could be taken over, each with the key that takes it. */
export const Suggestions = ({ unit, asked }: Props) => {
  const { say } = useWords()
  const offers = useMemo(() => offersOf(unit), [unit])
  const machine = useMachine(unit)
  useAsked(asked, () => void machine.ask())
  return (
    <section className="desk-section">
      <h2>{say('suggestions')}</h2>
      {offers.length === 0 && <p className="desk-hint">{say('noSuggestions')}</p>}
      <ol className="desk-offers">
        {offers.map((offer, at) => (
          <li key={offer.id}>
            <OfferCard number={at + 1} offer={offer} unit={unit} />
          </li>
        ))}
      </ol>
      {machine.isThere && (
        <button
          className="desk-button desk-button--quiet"
          disabled={machine.isAsking}
          onClick={machine.ask}
          type="button"
        >
          {say(machine.isAsking ? 'asking' : 'askMachine')}
          <KeyCaps command="machine" />
        </button>
      )}
      {machine.fault && (
        <p className="desk-refusal" role="alert">
          {machine.fault}
        </p>
      )}
    </section>
  )
}

const OfferCard = ({ offer, number, unit }: { offer: Offer; number: number; unit: DeskUnit }) => {
  const { say } = useWords()
  const { commands, place } = useDeskContext()
  const sourceLocale = useDesk((state) => state.document.sourceLocale)
  const proposer = useProposer(offer.by ?? '')
  const from =
    offer.kind === 'person'
      ? say('fromPerson', { name: proposer })
      : say(offer.kind === 'memory' ? 'fromMemory' : 'fromMachine')
  const plain = (text: string) => plainText(fromTagged(text))
  const isSimilar = offer.source !== undefined && (offer.score ?? 1) < 1
  return (
    <article className="desk-offer">
      <button
        aria-label={say('take', { number })}
        className="desk-offer__take"
        onClick={() => commands.run('suggestion', number)}
        type="button"
      />
      <header>
        <KeyCaps command="suggestion" digit={number} />
        <span>{from}</span>
        {offer.score !== undefined && <strong>{Math.floor(offer.score * 100)} %</strong>}
        {offer.isOld && <em>{say('ofOlderSource')}</em>}
        {offer.suggestion !== undefined && (
          <button
            aria-label={say('dismiss', { number })}
            className="desk-offer__dismiss"
            onClick={() => commands.dismiss(offer.suggestion ?? 0)}
            title={say('dismiss', { number })}
            type="button"
          >
            ×
          </button>
        )}
      </header>
      <p className="desk-offer__text" dir={directionOf(place.locale)} lang={place.locale}>
        <InlineText codes={unit.codes} text={offer.target} />
      </p>
      {isSimilar && (
        <DiffText
          direction={directionOf(sourceLocale)}
          locale={sourceLocale}
          parts={wordDiff(plain(offer.source ?? ''), plain(unit.source), sourceLocale)}
        />
      )}
    </article>
  )
}

const useProposer = (by: string): string => {
  const { say } = useWords()
  const people = useDesk((state) => state.document.people)
  const outsider = outsiderIn(by)
  if (outsider === 'reader') return say('aReader')
  return outsider?.partner ?? people[by] ?? '?'
}

type Proposed = { text: string; engine: string; suggestion?: number | null }

/** Machine text for one unit, where the installation has an engine. */
const useMachine = (unit: DeskUnit) => {
  const { place } = useDeskContext()
  const store = useDeskStore()
  const [isThere, setThere] = useState(true)
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState<string>()
  const start = async () => {
    if (isAsking || !isThere) return
    setAsking(true)
    setFault(undefined)
    try {
      const answer = await ask<Proposed>('POST', 'machine/text', {
        ...place,
        key: unit.key,
      })
      store.dispatch({ type: 'offered', key: unit.key, ...answer })
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error
      if (error.status === 404) setThere(false)
      else setFault(error.message)
    } finally {
      setAsking(false)
    }
  }
  return { ask: start, isThere, isAsking, fault }
}
