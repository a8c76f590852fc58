import type { CollectionBeforeChangeHook } from 'payload'

import { isLocale, SOURCE_LOCALE } from '@/content/locales'
import { queueMail } from '@/mail/outbox'
import { say } from '@/messages/say'

/**
 * When a report is closed, its reader is told in the language of the page, and the address is
 * deleted with the same write. Nobody is told of a report that was dismissed without a word.
 */
export const answerReporter: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isClosed = operation === 'update' && data.state !== undefined && data.state !== 'open'
  const email: unknown = originalDoc?.email
  if (!isClosed || typeof email !== 'string' || email === '') return data
  const { exact, locale, reply } = { ...originalDoc, ...data } as Record<string, string | null>
  const listener = { i18n: { language: isLocale(locale) ? locale : SOURCE_LOCALE } }
  const isFixed = data.state === 'fixed'
  if (isFixed || reply) {
    const parameters = { quote: exact ?? '', reply: reply ?? '' }
    const text = say(listener, isFixed ? 'reportMailFixed' : 'reportMailDismissed', parameters)
    await queueMail(
      req.payload,
      {
        to: email,
        subject: say(listener, 'reportMailSubject'),
        text: text.replace(/\n{3,}/g, '\n\n'),
      },
      req,
    )
  }
  return { ...data, email: null }
}
