'use client'

import { createContext, useContext, useMemo } from 'react'

import { LOCALES } from '@/content/locales'

import type { DeskCode, DeskFinding, DeskUnit } from '../core/desk/answer'
import type { Tag } from '../core/inline/flat'

import type { Place } from './api'
import type { Commands } from './commands'
import type { LookOf } from './editor/pieces'
import { useWords } from './words'

/** What the installation has besides texts. */
export type DeskFeatures = { reports: boolean; reviewLinks: boolean }

/** What all parts of one desk share and what never changes while it is open. */
export type Desk = {
  place: Place
  /** Who works here, as `users:5`. */
  user: string
  isMac: boolean
  features: DeskFeatures
  check: (unit: DeskUnit, text: string) => readonly DeskFinding[]
  commands: Commands
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export const useDeskContext = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDeskContext is for components inside the desk.')
  return desk
}

/** How the codes of a text are drawn and named. */
export const useLookOf = (codes: readonly DeskCode[]): LookOf => {
  const { say } = useWords()
  return useMemo(() => {
    const words = { open: 'codeStart', close: 'codeEnd', alone: 'codeAlone' } as const
    return ({ id, kind }: Tag) => {
      const code = codes.find((it) => it.id === id)
      const name = say(words[kind], { type: (code?.label ?? '').toLowerCase(), number: id })
      return { name, type: code?.type ?? 'x-format' }
    }
  }, [codes, say])
}

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  LOCALES.find(({ code }) => code === locale)?.direction ?? 'ltr'

export const languageName = (locale: string): string =>
  LOCALES.find(({ code }) => code === locale)?.name ?? locale
