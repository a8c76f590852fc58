'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { type ControlWords, nameControls } from './name-controls'

/**
 * Gives a name to the controls that Payload 3 draws without one, so that a screen reader says what
 * they are: https://github.com/payloadcms/payload/issues/1227
 */
export const AccessibleNames = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  useEffect(() => {
    const words: ControlWords = {
      select: t('general:selectValue'),
      selectAll: t('general:selectAllRows'),
      edit: t('general:edit'),
      more: t('general:moreOptions'),
      previous: t('general:previous'),
      next: t('general:next'),
      sort: (label, direction) =>
        t('general:sortByLabelDirection', { label, direction: t(`general:${direction}`) }),
    }
    let frame = 0
    const nameAll = () => {
      frame = 0
      nameControls(document, words)
    }
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(nameAll)
    })
    nameAll()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [t])
  return children
}
