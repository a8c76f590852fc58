import type { PayloadRequest } from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { queueMail } from '@/mail/outbox'

import { languageOf, type Notice } from '../../core/notices/notice'
import { type Account, accountsOf, namesOf, personIn } from '../people'
import { actorOf, inTransaction } from '../store/session'
import { addNotices } from './store'
import { addressOf, mailOf } from './words'

/**
 * Tells people of something: a notice in the panel and one mail each, in their language. Whoever
 * has not read the last one of the same subject gets no second mail, and nobody is told of what
 * they did themselves. Part of the transaction of `req`: what is rolled back is not told.
 */
export const notify = async (
  req: PayloadRequest,
  recipients: readonly number[],
  notice: Notice,
): Promise<void> => {
  const others = recipients.filter((id) => id !== personIn(actorOf(req)))
  const accounts = (await accountsOf(req, others)).filter(({ active }) => active === true)
  if (accounts.length === 0) return
  await inTransaction(req, async () => {
    const fresh = await addNotices(
      req,
      accounts.map(({ id }) => id),
      notice,
    )
    const name = (await namesOf(req, [actorOf(req)])).get(actorOf(req))
    for (const account of accounts.filter(({ id }) => fresh.includes(id))) {
      await queueMail(req.payload, mailTo(req, account, notice, name), req)
    }
  })
}

const mailTo = (
  req: PayloadRequest,
  account: Account,
  notice: Notice,
  name: string | undefined,
) => {
  const listener = { i18n: { language: languageOf(account, LOCALE_CODES, SOURCE_LOCALE) } }
  const said = { ...notice, texts: notice.texts ?? 0, detail: notice.detail ?? {}, name }
  const { serverURL } = req.payload.config
  const address = `${serverURL}${addressOf(notice)}`
  return { to: account.email, ...mailOf(listener, said, address) }
}
