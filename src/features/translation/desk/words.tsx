'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { Word } from '@/content/fault'
import type { DeskWord } from '@/messages/translation-desk'

import { fill } from '../core/desk/fill'
import type { SayFinding } from '../core/desk/live-checks'

import type { DeskWords } from './desk-words'

export type Say = (word: DeskWord, parameters?: Readonly<Record<string, Word>>) => string

type Spoken = {
  language: string
  say: Say
  sayFinding: SayFinding
  /** A moment as people of this language write it. */
  moment: (iso: string) => string
}

const Words = createContext<Spoken | undefined>(undefined)

export const WordsProvider = ({ words, children }: { words: DeskWords; children: ReactNode }) => {
  const spoken = useMemo(() => spokenIn(words), [words])
  return <Words value={spoken}>{children}</Words>
}

/** What the desk says, in the language of the panel. */
export const useWords = (): Spoken => {
  const spoken = useContext(Words)
  if (!spoken) throw new Error('useWords is for components inside WordsProvider.')
  return spoken
}

const spokenIn = ({ language, words, findings }: DeskWords): Spoken => {
  const separator = language === 'ar' ? '، ' : ', '
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    language,
    say: (word, parameters) => fill(words[word], parameters, separator),
    sayFinding: ({ fault, parameters }) => fill(findings[fault], parameters, separator),
    moment: (iso) => format.format(new Date(iso)),
  }
}
