import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { ask, messageOf } from './ask'
import { type Change, usePlace } from './use-preflight'
import { wordsFor } from './words'

type Wishes = {
  /** What the form would reopen. */
  change: Change | undefined
  /** Keys of the texts that were only corrected. */
  minor: ReadonlySet<string>
  /** Whether an engine is to propose translations into the locales that are reopened. */
  asksMachine: boolean
  onDone: () => void
}

/**
 * Does what the author wished once translators were told of the change: when the form was published
 * or saved on purpose, not when it saves itself. Only then are the words called minor; before, the
 * same would be said of the change before.
 */
export const useAfterSave = (wishes: Wishes): void => {
  const { lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const place = usePlace()
  const seen = useRef(lastUpdateTime)
  const latest = useRef({ wishes, place })
  useEffect(() => {
    latest.current = { wishes, place }
  })

  useEffect(() => {
    if (seen.current === lastUpdateTime) return
    seen.current = lastUpdateTime
    const { wishes: wished, place: at } = latest.current
    const { change, minor, asksMachine, onDone } = wished
    if (!at || !change || (minor.size === 0 && !asksMachine)) return
    const words = wordsFor(i18n)
    const work = async () => {
      const query = new URLSearchParams(at)
      const { savedAt, units: pending } = await ask<Change>(`preflight?${query}`)
      if (savedAt === change.savedAt) return
      const keys = change.units
        .map(({ key }) => key)
        .filter((key) => minor.has(key) && !pending.some((unit) => unit.key === key))
      onDone()
      if (keys.length > 0) {
        const { translations } = await ask<{ translations: number }>('minor-edits', { ...at, keys })
        toast.success(words.n('markedMinor', translations))
      }
      if (!asksMachine) return
      for (const locale of change.locales) {
        await ask('machine', { locale, collection: at.collection, ids: [at.id] })
      }
      toast.success(words.t('machineAsked'))
    }
    work().catch((error: unknown) => toast.error(messageOf(error)))
  }, [lastUpdateTime, i18n])
}
