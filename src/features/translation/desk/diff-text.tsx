'use client'

import type { DiffPart } from '../core/change/word-diff'

import { useWords } from './words'

type Props = { parts: readonly DiffPart[]; locale: string; direction: 'ltr' | 'rtl' }

/** What changed between two texts, word by word; told to screen readers in words. */
export const DiffText = ({ parts, locale, direction }: Props) => {
  const { say } = useWords()
  return (
    <p className="desk-diff" dir={direction} lang={locale}>
      {parts.map(({ kind, text }, at) => {
        const key = `${at}${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={key}>
            <span className="desk-hidden">{` [${say(kind)}: `}</span>
            {text}
            <span className="desk-hidden">] </span>
          </Mark>
        )
      })}
    </p>
  )
}
