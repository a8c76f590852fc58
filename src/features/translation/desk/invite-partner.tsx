'use client'

import { useId, useRef, useState } from 'react'

import './readers.css'
import { useDesk } from './store'
import { useBorrowedFocus } from './use-borrowed-focus'
import { type MadeLink, type ReviewLink, useReviewLinks } from './use-review-links'
import { useWords } from './words'

/** For those who review: opens {@link Invitations}. */
export const InvitePartner = () => {
  const { say } = useWords()
  const mayReview = useDesk((state) => state.document.rights.review)
  const [isOpen, setOpen] = useState(false)
  if (!mayReview) return null
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="desk-button"
        onClick={() => setOpen(true)}
        type="button"
      >
        {say('invite')}
      </button>
      {isOpen && <Invitations onClose={() => setOpen(false)} />}
    </>
  )
}

/** Makes links for partners, lists those that are open, and revokes them. */
const Invitations = ({ onClose }: { onClose: () => void }) => {
  const { say } = useWords()
  const { links, fault, make, revoke } = useReviewLinks()
  const dialog = useRef<HTMLDialogElement>(null)
  const [made, setMade] = useState<MadeLink>()
  const [said, setSaid] = useState('')
  const focusName = () => dialog.current?.querySelector('input')?.focus()
  useBorrowedFocus(() => {
    dialog.current?.showModal()
    focusName()
  })
  const copy = async ({ url }: MadeLink) => {
    // Only a page that is served safely has a clipboard.
    const isCopied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    )
    setSaid(say(isCopied ? 'copied' : 'notCopied'))
  }
  const invite = async (name: string, days: number) => {
    const link = await make(name, days)
    setMade(link)
    if (link) await copy(link)
  }
  const end = async ({ id, name }: ReviewLink) => {
    if (!(await revoke(id))) return
    if (made?.id === id) setMade(undefined)
    setSaid(say('revoked', { name }))
    // The button that had the focus is gone.
    focusName()
  }
  return (
    <dialog
      aria-label={say('invite')}
      className="desk-sheet desk-invite"
      onClose={onClose}
      ref={dialog}
    >
      <header>
        <h2>{say('invite')}</h2>
        <button className="desk-button" onClick={() => dialog.current?.close()} type="button">
          {say('close')}
        </button>
      </header>
      <p>{say('inviteHelp')}</p>
      <InviteForm onSend={invite} />
      {made && <Made link={made} onCopy={() => void copy(made)} />}
      <p aria-live="polite" className="desk-hint" role="status">
        {said}
      </p>
      {fault && (
        <p className="desk-refusal" role="alert">
          {fault}
        </p>
      )}
      <section>
        <h3>{say('openLinks')}</h3>
        {links?.length === 0 && <p className="desk-hint">{say('noOpenLinks')}</p>}
        <ul className="desk-invite__links">
          {links?.map((link) => (
            <OpenLink key={link.id} link={link} onRevoke={() => void end(link)} />
          ))}
        </ul>
      </section>
    </dialog>
  )
}

const PERIODS = [7, 14, 30, 90] as const

const InviteForm = ({ onSend }: { onSend: (name: string, days: number) => void }) => {
  const { say } = useWords()
  const id = useId()
  const [name, setName] = useState('')
  const [days, setDays] = useState(14)
  return (
    <form
      className="desk-form desk-invite__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onSend(name.trim(), days)
        setName('')
      }}
    >
      <label htmlFor={`${id}name`}>{say('inviteWhom')}</label>
      <input
        autoComplete="off"
        dir="auto"
        id={`${id}name`}
        maxLength={120}
        onChange={({ target }) => setName(target.value)}
        required
        type="text"
        value={name}
      />
      <label htmlFor={`${id}days`}>{say('inviteDays')}</label>
      <select
        id={`${id}days`}
        onChange={({ target }) => setDays(Number(target.value))}
        value={days}
      >
        {PERIODS.map((it) => (
          <option key={it} value={it}>
            {say('days', { days: it })}
          </option>
        ))}
      </select>
      <div className="desk-form__buttons">
        <button className="desk-button desk-button--main" type="submit">
          {say('inviteMake')}
        </button>
      </div>
    </form>
  )
}

const Made = ({ link: { url }, onCopy }: { link: MadeLink; onCopy: () => void }) => {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="desk-invite__made">
      <label htmlFor={id}>{say('inviteMade')}</label>
      <input
        dir="ltr"
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        type="url"
        value={url}
      />
      <button className="desk-button" onClick={onCopy} type="button">
        {say('copy')}
      </button>
    </div>
  )
}

const OpenLink = ({ link, onRevoke }: { link: ReviewLink; onRevoke: () => void }) => {
  const { say, moment } = useWords()
  const { name, expiresAt, suggestions, notes } = link
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className="desk-hint">
          {say('linkUntil', { date: moment(expiresAt), count: suggestions })}
        </span>
      </p>
      {notes.map((note) => (
        <blockquote dir="auto" key={note.at}>
          {note.by && <bdi>{note.by}: </bdi>}
          {note.text}
        </blockquote>
      ))}
      <button
        aria-label={say('revokeFor', { name })}
        className="desk-button"
        onClick={onRevoke}
        type="button"
      >
        {say('revoke')}
      </button>
    </li>
  )
}
