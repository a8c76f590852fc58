import { useAllFormFields, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { SOURCE_LOCALE } from '@/content/locales'

import type { DiffPart } from '../core/change/word-diff'
import { ask } from './ask'

export type ReopenedUnit = {
  key: string
  label: string
  locales: string[]
  words: number
  diff: DiffPart[]
}

/** As `POST /api/translation/preflight` answers. */
export type Change = {
  /** When the source was last saved on purpose: ISO 8601. */
  savedAt?: string
  sourceLocale: string
  units: ReopenedUnit[]
  locales: string[]
  words: number
  added: { units: number; words: number }
}

/** How long somebody has to pause before the change is looked at. */
const PAUSE_MS = 900

/** The document of the form, as the API names it; undefined while it was never stored. */
export const usePlace = (): { collection: string; id: string } | undefined => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  if (globalSlug) return { collection: 'globals', id: globalSlug }
  return collectionSlug && id !== undefined
    ? { collection: collectionSlug, id: String(id) }
    : undefined
}

/**
 * What publishing the form would reopen, once its writer pauses, also of what has saved itself
 * meanwhile or before; undefined where the form is not that of the source.
 */
export const usePreflight = (): Change | undefined => {
  const place = usePlace()
  const { code } = useLocale()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const [change, setChange] = useState<Change>()
  const isSource = (fields.sourceLocale?.value ?? SOURCE_LOCALE) === code
  const { collection, id } = place ?? {}

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are what `getData` reads
  useEffect(() => {
    if (!isSource || collection === undefined || id === undefined) {
      setChange(undefined)
      return
    }
    let isCurrent = true
    const timer = setTimeout(() => {
      ask<Change>('preflight', { collection, id, data: getData() }).then(
        (found) => isCurrent && setChange(found),
        // Who may not write the source is told so when saving; nobody waits for a hint.
        () => isCurrent && setChange(undefined),
      )
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [fields, isSource, collection, id, getData])

  return change
}
