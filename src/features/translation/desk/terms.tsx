'use client'

import { useMemo } from 'react'

import type { DeskTerm, DeskUnit } from '../core/desk/answer'
import { withAttributes } from '../core/desk/codes'
import { plainText } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import { directionOf, useDeskContext } from './desk-context'
import { KeyCaps } from './key-caps'
import { useDesk } from './store'
import { useWords } from './words'

/** The concepts that the source says, and what they are called here; a click inserts. */
export const Terms = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const terms = useMemo(() => onceEach(unit.terms), [unit.terms])
  if (terms.length === 0) return null
  return (
    <section className="desk-section">
      <h2>
        {say('terms')} <KeyCaps command="nextTerm" />
      </h2>
      <dl className="desk-terms">
        {terms.map((term) => (
          <Concept key={term.concept} term={term} unit={unit} />
        ))}
      </dl>
    </section>
  )
}

const Concept = ({ term, unit }: { term: DeskTerm; unit: DeskUnit }) => {
  const { say } = useWords()
  const { commands, place } = useDeskContext()
  const sourceLocale = useDesk((state) => state.document.sourceLocale)
  const mayTranslate = useDesk((state) => state.document.rights.translate)
  const said = plainText(fromTagged(unit.source), withAttributes(unit.codes)).slice(
    term.start,
    term.end,
  )
  return (
    <div>
      <dt dir={directionOf(sourceLocale)} lang={sourceLocale} title={term.definition}>
        {said}
      </dt>
      {term.terms.map(({ text, status, keepSource }) => (
        <dd key={`${status}${text}`}>
          {status === 'forbidden' || !mayTranslate ? (
            <span className={`desk-word desk-word--${status}`} lang={place.locale}>
              {text}
            </span>
          ) : (
            <button
              aria-label={say('insertTerm', { term: text })}
              className={`desk-word desk-word--${status}`}
              dir={directionOf(place.locale)}
              key={unit.key}
              lang={place.locale}
              onClick={() => commands.insertWords(text)}
              onMouseDown={(event) => event.preventDefault()}
              type="button"
            >
              {text}
            </button>
          )}{' '}
          <span className="desk-hint">
            {say(keepSource ? 'keepAsIs' : (STATUS_WORDS[status] ?? 'admitted'))}
          </span>
        </dd>
      ))}
    </div>
  )
}

const STATUS_WORDS: Readonly<Record<string, 'admitted' | 'forbidden' | 'preferred'>> = {
  preferred: 'preferred',
  admitted: 'admitted',
  forbidden: 'forbidden',
}

const onceEach = (terms: readonly DeskTerm[]): DeskTerm[] =>
  terms.filter(
    ({ concept, terms: words }, at) =>
      words.length > 0 && terms.findIndex((it) => it.concept === concept) === at,
  )
