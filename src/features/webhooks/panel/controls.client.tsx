'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { languageOf } from '@/panel/language'

import { WEBHOOK_WORDS } from './words'

/** Of a webhook: a test event, and a new secret, which is shown until the page is left. */
export const WebhookControls = () => {
  const { id } = useDocumentInfo()
  const { post, words } = useWebhookApi()
  const [secret, setSecret] = useState<string>()
  const field = useId()
  if (!id) return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" onClick={() => post(`${id}/test`)} size="small">
        {words.sendTest}
      </Button>
      <Button
        buttonStyle="secondary"
        onClick={async () => setSecret((await post(`${id}/secret`))?.secret)}
        size="small"
      >
        {words.newSecret}
      </Button>
      {secret && (
        <div className="field-type text">
          <label className="field-label" htmlFor={field}>
            {words.secret}
          </label>
          <input
            dir="ltr"
            id={field}
            onFocus={(it) => it.target.select()}
            readOnly
            value={secret}
          />
        </div>
      )}
    </div>
  )
}

/** Of a delivery: sending it again. */
export const DeliveryControls = () => {
  const { id } = useDocumentInfo()
  const { post, words } = useWebhookApi()
  if (!id) return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" onClick={() => post(`deliveries/${id}/replay`)} size="small">
        {words.replay}
      </Button>
    </div>
  )
}

type Answer = { message?: string; secret?: string; errors?: { message: string }[] }

/** Posts to an endpoint of webhooks and says what it answers. */
const useWebhookApi = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = Object.fromEntries(
    Object.entries(WEBHOOK_WORDS).map(([key, it]) => [key, it[language]]),
  ) as Record<keyof typeof WEBHOOK_WORDS, string>

  const post = async (path: string): Promise<Answer | undefined> => {
    try {
      const response = await fetch(`${config.serverURL}${config.routes.api}/webhooks/${path}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'accept-language': language },
      })
      const answer = (await response.json()) as Answer
      const fault = answer.errors?.[0]?.message
      if (fault) toast.error(fault)
      else toast.success(answer.message)
      return answer
    } catch {
      toast.error(words.failed)
      return undefined
    }
  }
  return { post, words }
}
