'use client'

import { ConfirmationModal, toast, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

import { languageOf } from './language'
import { RESTORE_WORDS } from './restore-words'
import { versionIn } from './version-address'

const MODAL = 'restore-version-as-draft'

/** Payload's own button; what its menu offers beside it (panel.css hides that) is what ours does. */
const BUTTON = '.restore-version button:not(.popup *)'

/**
 * Has the button "Restore this version" of the panel restore as a draft: put on line at once, a
 * version would bring the texts of every language past their gates, and is refused. Payload offers
 * no place for a button of our own there, and none at all to restore a draft or a global as one.
 */
export const RestoreAsDraft = ({ children }: { children: ReactNode }) => {
  const { openModal } = useModal()
  const { i18n, t } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const version = versionIn(usePathname(), config.routes.admin)
  const isShown = version !== undefined
  const words = RESTORE_WORDS.explained[languageOf(i18n)]

  useEffect(() => {
    if (!isShown) return
    const ask = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest(BUTTON)) return
      event.preventDefault()
      event.stopPropagation()
      openModal(MODAL)
    }
    // Before React hears of it, whose listeners are on the document's root.
    window.addEventListener('click', ask, { capture: true })
    return () => window.removeEventListener('click', ask, { capture: true })
  }, [isShown, openModal])

  const restore = async () => {
    if (!version) return
    const response = await fetch(`${config.routes.api}${version.restoreAt}?draft=true`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Accept-Language': i18n.language },
    })
    const answer = await response.json()
    if (!response.ok) {
      toast.error(answer.errors?.[0]?.message ?? t('version:problemRestoringVersion'))
      return
    }
    toast.success(answer.message)
    router.push(version.document)
  }

  return (
    <>
      {children}
      {isShown && (
        <ConfirmationModal
          body={words}
          confirmingLabel={t('version:restoring')}
          heading={t('version:restoreAsDraft')}
          modalSlug={MODAL}
          onConfirm={restore}
        />
      )}
    </>
  )
}
