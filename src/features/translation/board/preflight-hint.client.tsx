'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { PreflightDialog } from './preflight-dialog.client'
import { useAfterSave } from './use-after-save'
import { usePreflight } from './use-preflight'
import { wordsFor } from './words'
import './controls.css'
import './preflight.css'

/**
 * A word beside the buttons of a form when its change reopens translations: whoever is in a hurry
 * publishes as before, others look at it first.
 */
export const PreflightHint = () => {
  const { i18n } = useTranslation()
  const words = wordsFor(i18n)
  const change = usePreflight()
  const [minor, setMinor] = useState<ReadonlySet<string>>(new Set())
  const [asksMachine, setAsksMachine] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useAfterSave({
    ...{ change, minor, asksMachine },
    onDone: () => {
      setMinor(new Set())
      setAsksMachine(false)
      setOpen(false)
    },
  })
  const reopened = change?.units.length ?? 0
  return (
    <>
      <span className="preflight-live" role="status">
        {change && reopened > 0 && (
          <span className="board-unseen">
            {words.n('reopens', reopened)} {words.n('inLanguages', change.locales.length)}
          </span>
        )}
      </span>
      {change && reopened > 0 && (
        <button
          className="preflight-hint"
          onClick={() => setOpen(true)}
          title={words.t('preflightReview')}
          type="button"
        >
          <span aria-hidden="true" className="preflight-hint__dot" />
          {words.n('reopens', reopened)}
        </button>
      )}
      {change && isOpen && (
        <PreflightDialog
          asksMachine={asksMachine}
          change={change}
          minor={minor}
          onClose={() => setOpen(false)}
          onMachine={setAsksMachine}
          onMinor={setMinor}
        />
      )}
    </>
  )
}
