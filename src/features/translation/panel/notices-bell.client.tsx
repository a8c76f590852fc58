'use client'

import { useCallback, useEffect, useId, useRef, useState } from 'react'

import './panel.css'

type Notice = {
  id: number
  at: string
  readAt: string | null
  text: string
  words: string | null
  href: string
}

type Words = Record<'all' | 'failed' | 'none' | 'title' | 'unread', string>

const NOTICES = '/api/translation/notices'

/** How often the number is asked for while the page is in view, in milliseconds. */
const EVERY = 60_000

/** A button with the number of unread notices, and the list of them that it opens. */
export const NoticesBell = ({ language, words }: { language: string; words: Words }) => {
  const [unread, setUnread] = useState(0)
  const [notices, setNotices] = useState<Notice[] | 'failed'>()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const bell = useRef<HTMLButtonElement>(null)
  const list = useId()

  const count = useCallback(async () => {
    const answer = await ask<{ unread: number }>(`${NOTICES}?count=true`)
    if (answer) setUnread(answer.unread)
  }, [])
  useUnread(count)
  const close = useCallback((isByKey: boolean) => {
    setOpen(false)
    if (isByKey) bell.current?.focus()
  }, [])
  useClosing(place, isOpen, close)

  const toggle = async () => {
    setOpen(!isOpen)
    if (isOpen) return
    const answer = await ask<{ unread: number; notices: Notice[] }>(NOTICES)
    setNotices(answer?.notices ?? 'failed')
    if (answer) setUnread(answer.unread)
  }
  const read = async (body: object) => {
    const answer = await ask<{ unread: number }>(NOTICES, body)
    if (answer) setUnread(answer.unread)
  }
  const readAll = async () => {
    await read({ all: true })
    const at = new Date().toISOString()
    setNotices((all) => (Array.isArray(all) ? all.map((it) => ({ ...it, readAt: at })) : all))
  }
  const name = unread > 0 ? words.unread.replace('{count}', String(unread)) : words.title

  return (
    <div className="notices" ref={place}>
      <button
        ref={bell}
        type="button"
        className="notices__bell"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={toggle}
      >
        <svg aria-hidden="true" width="18" height="18" viewBox="0 0 24 24" fill="none">
          <path
            d="M6 9a6 6 0 0 1 12 0c0 6 2 7 2 8H4c0-1 2-2 2-8m4 11a2 2 0 0 0 4 0"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {unread > 0 && (
          <span aria-hidden="true" className="notices__count">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
      <section id={list} className="notices__list" aria-label={words.title} hidden={!isOpen}>
        <div className="notices__head">
          <h2>{words.title}</h2>
          {unread > 0 && (
            <button type="button" className="notices__all" onClick={readAll}>
              {words.all}
            </button>
          )}
        </div>
        {notices === 'failed' && <p className="notices__none">{words.failed}</p>}
        {Array.isArray(notices) && notices.length === 0 && (
          <p className="notices__none">{words.none}</p>
        )}
        <ul>
          {(Array.isArray(notices) ? notices : []).map((notice) => (
            <li
              key={notice.id}
              className={`notices__item${notice.readAt ? '' : ' notices__item--unread'}`}
            >
              <a href={notice.href} onClick={() => read({ read: [notice.id] })}>
                {notice.text}
                {notice.words && <span className="notices__words">{notice.words}</span>}
                <time dateTime={notice.at}>{timeIn(language, notice.at)}</time>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const useUnread = (count: () => Promise<void>) => {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void count()
    }
    look()
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [count])
}

/** By Escape, and by going on elsewhere. */
const useClosing = (
  place: { current: HTMLElement | null },
  isOpen: boolean,
  close: (isByKey: boolean) => void,
) => {
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) close(false)
    }
    const byKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close(true)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', byKey)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', byKey)
    }
  }, [isOpen, close, place])
}

const timeIn = (language: string, at: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )

/** The answer, or undefined where there is none: the next look will tell. */
const ask = async <T,>(address: string, body?: object): Promise<T | undefined> => {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      // Who follows a notice leaves the page while it is called read.
      ...(body && {
        method: 'POST',
        keepalive: true,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return answer.ok ? ((await answer.json()) as T) : undefined
  } catch {
    return undefined
  }
}
