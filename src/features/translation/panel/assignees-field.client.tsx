'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import './panel.css'

type Person = { id: number; name: string }

type Words = Record<'choose' | 'label' | 'nobody', string>

/** Payload's own field would show accounts, which editors may not read. */
export const AssigneesField = ({ path, words }: { path: string; words: Words }) => {
  const { value, setValue, showError, errorMessage } = useField<number[]>({ path })
  const locale = useFormFields(([fields]) => fields.locale?.value)
  const step = useFormFields(([fields]) => fields.step?.value)
  const people = usePeople(locale, step)
  const chosen = Array.isArray(value) ? value : []
  const toggle = (id: number) =>
    setValue(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id])
  return (
    <fieldset className="assignees field-type" aria-invalid={showError || undefined}>
      <legend>{words.label}</legend>
      {people?.length === 0 && <p>{words.nobody}</p>}
      {!people && <p>{words.choose}</p>}
      <div className="assignees__people">
        {people?.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </div>
      {showError && <p className="assignees__fault">{errorMessage}</p>}
    </fieldset>
  )
}

const usePeople = (locale: unknown, step: unknown): Person[] | undefined => {
  const [people, setPeople] = useState<Person[]>()
  useEffect(() => {
    setPeople(undefined)
    if (typeof locale !== 'string' || typeof step !== 'string') return
    const asking = new AbortController()
    const query = new URLSearchParams({ locale, step })
    fetch(`/api/translation/people?${query}`, { signal: asking.signal, credentials: 'include' })
      .then(async (answer) => (answer.ok ? await answer.json() : { people: [] }))
      .then((answer: { people: Person[] }) => setPeople(answer.people))
      // Asked again as soon as the language or the step is chosen anew.
      .catch(() => {})
    return () => asking.abort()
  }, [locale, step])
  return people
}
