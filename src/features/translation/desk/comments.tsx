'use client'

import { useId, useRef, useState } from 'react'

import type { DeskWord } from '@/messages/translation-desk'

import type { DeskUnit } from '../core/desk/answer'

import { ApiFault } from './api'
import { KeyCaps } from './key-caps'
import { useAsked } from './use-asked'
import { useBorrowedFocus } from './use-borrowed-focus'
import { COMMENT_KINDS, type Comment, type CommentKind, useComments } from './use-comments'
import { useWords } from './words'

type Props = { unit: DeskUnit; asked: number }

const KIND_WORDS: Readonly<Record<CommentKind, DeskWord>> = {
  note: 'commentNote',
  question: 'commentQuestion',
  'source-issue': 'commentSourceIssue',
}

/** Notes, questions to the author, and what is wrong with the source. */
export const Comments = ({ unit, asked }: Props) => {
  const { say } = useWords()
  const { comments, add, resolve } = useComments(unit)
  const [isWriting, setWriting] = useState(false)
  const [fault, setFault] = useState<string>()
  useAsked(asked, () => setWriting(true))
  if (!comments) return null
  const attempt = (work: Promise<void>) =>
    work.then(
      () => setFault(undefined),
      (error: unknown) => setFault(error instanceof ApiFault ? error.message : String(error)),
    )
  return (
    <section className="desk-section">
      <h2>{say('comments')}</h2>
      {comments.map((comment) => (
        <Thread
          comment={comment}
          key={comment.id}
          onResolve={(it) => attempt(resolve(comment.id, it))}
        />
      ))}
      {isWriting ? (
        <CommentForm
          onCancel={() => setWriting(false)}
          onSend={(kind, body) => {
            setWriting(false)
            void attempt(add(kind, body))
          }}
        />
      ) : (
        <button
          className="desk-button desk-button--quiet"
          onClick={() => setWriting(true)}
          type="button"
        >
          {say('commentAdd')}
          <KeyCaps command="comment" />
        </button>
      )}
      {fault && (
        <p className="desk-refusal" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

type ThreadProps = { comment: Comment; onResolve: (resolved: boolean) => unknown }

const Thread = ({ comment, onResolve }: ThreadProps) => {
  const { say } = useWords()
  const isResolved = comment.resolvedAt !== null
  return (
    <article className={isResolved ? 'desk-comment desk-comment--resolved' : 'desk-comment'}>
      <p className="desk-comment__kind">
        {say(KIND_WORDS[comment.kind])}
        {isResolved && ` · ${say('commentResolved')}`}
      </p>
      {[comment, ...comment.replies].map((it) => (
        <Saying key={it.id} said={it} />
      ))}
      {comment.mayResolve !== false && (
        <button
          className="desk-button desk-button--quiet"
          onClick={() => onResolve(!isResolved)}
          type="button"
        >
          {say(isResolved ? 'commentReopen' : 'commentResolve')}
        </button>
      )}
    </article>
  )
}

const Saying = ({ said }: { said: Comment['replies'][number] }) => {
  const { moment } = useWords()
  return (
    <>
      <p className="desk-hint">
        <bdi>{said.author.name ?? '?'}</bdi> · <time dateTime={said.at}>{moment(said.at)}</time>
      </p>
      <p dir="auto">{said.body}</p>
    </>
  )
}

type FormProps = { onSend: (kind: CommentKind, body: string) => void; onCancel: () => void }

const CommentForm = ({ onSend, onCancel }: FormProps) => {
  const { say } = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [kind, setKind] = useState<CommentKind>('note')
  const [body, setBody] = useState('')
  useBorrowedFocus(() => field.current?.focus())
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (body.trim() !== '') onSend(kind, body.trim())
      }}
    >
      <label htmlFor={`${id}body`}>{say('commentBody')}</label>
      <textarea
        dir="auto"
        id={`${id}body`}
        onChange={({ target }) => setBody(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.currentTarget.form?.requestSubmit()
          }
        }}
        ref={field}
        required
        rows={3}
        value={body}
      />
      <label htmlFor={`${id}kind`}>{say('commentKind')}</label>
      <select
        id={`${id}kind`}
        onChange={({ target }) => setKind(target.value as CommentKind)}
        value={kind}
      >
        {COMMENT_KINDS.map((it) => (
          <option key={it} value={it}>
            {say(KIND_WORDS[it])}
          </option>
        ))}
      </select>
      <div className="desk-form__buttons">
        <button className="desk-button desk-button--main" type="submit">
          {say('send')}
        </button>
        <button className="desk-button" onClick={onCancel} type="button">
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
