'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { nameControls } from './name-controls'

/**
 * Gives a name to the controls that Payload 3 draws without one, so that a screen reader says what
 * they are: https://github.com/payloadcms/payload/issues/1227
 */
export const AccessibleNames = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  useEffect(() => {
    const words = {
      select: t('general:selectValue'),
      selectAll: t('general:all'),
      more: t('general:moreOptions'),
      editLabel: t('general:edit'),
      close: t('general:close'),
    }
    let waiting = 0
    const name = () => {
      waiting = 0
      nameControls(document, words)
    }
    const later = () => {
      waiting ||= requestAnimationFrame(name)
    }
    name()
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [t])
  return children
}
