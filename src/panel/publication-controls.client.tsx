'use client'

import { Button, PublishButton, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'

import { languageOf } from './language'
import { ScheduleDrawer } from './schedule-drawer.client'
import { SCHEDULE_WORDS } from './schedule-words'

/**
 * Payload's button to publish, and our own way to schedule: Payload's proposes to unpublish what
 * was never published, all languages at once, and cannot unpublish one (panel.css hides it).
 */
export const PublicationControls = () => {
  const { collectionSlug, globalSlug, hasPublishPermission, id } = useDocumentInfo()
  const { isModalOpen, openModal } = useModal()
  const { i18n } = useTranslation()
  const drawer = `schedule-${collectionSlug ?? globalSlug}-${id ?? 'global'}`
  const isStored = Boolean(globalSlug || id)
  return (
    <>
      {hasPublishPermission && isStored && (
        <Button
          buttonStyle="secondary"
          className="schedule-publication-button"
          onClick={() => openModal(drawer)}
          size="medium"
        >
          {SCHEDULE_WORDS.save[languageOf(i18n)]}
        </Button>
      )}
      <PublishButton />
      {isModalOpen(drawer) && <ScheduleDrawer slug={drawer} />}
    </>
  )
}
