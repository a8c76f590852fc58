import { LOCALES, SOURCE_LOCALE } from '@/content/locales'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

import { dashboardAddress, deskAddress, jobAddress } from '../../core/addresses'
import type { Notice, NoticeDetail, NoticeKind } from '../../core/notices/notice'

/** A notice with the name of who caused it, as far as it is known. */
export type Said = {
  kind: NoticeKind
  locale?: string | null
  texts: number
  detail: NoticeDetail
  name?: string
}

type Listener = Parameters<typeof say>[0]

/** A notice in one sentence. */
export const sayNotice = (listener: Listener, it: Said): string => {
  const { name, texts, detail } = it
  const locale = LOCALES.find(({ code }) => code === it.locale)
  return say(listener, messageOf(it), {
    name: name ?? say(listener, 'noticeSomebody'),
    title: detail.title ?? '–',
    texts,
    language: locale?.name ?? it.locale ?? '',
  })
}

/** A notice as a mail. A line break in a title must not start another header. */
export const mailOf = (
  listener: Listener,
  it: Said,
  address: string,
): { subject: string; text: string } => {
  const sentence = sayNotice(listener, it)
  const { words, due } = it.detail
  const lines = [
    sentence,
    due && say(listener, 'noticeDue', { due: { instant: due, dayOnly: true } }),
    words && `> ${words.replaceAll('\n', '\n> ')}`,
    address,
    say(listener, 'noticeMailFooter'),
  ]
  return {
    subject: sentence.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
    text: lines.filter((line) => line !== undefined && line !== '').join('\n\n'),
  }
}

type Leading = {
  [Name in 'collection' | 'document' | 'locale' | 'key']?: Notice[Name] | null
} & { job?: number | null; kind: NoticeKind }

/** Where a notice leads, below the address of the server. */
export const addressOf = ({ kind, collection, document, locale, key, job }: Leading): string => {
  if (kind === 'assigned' && job) return jobAddress(job)
  if (!collection || !document) return job ? jobAddress(job) : dashboardAddress()
  // What is asked of the source is answered where the source is written.
  if (!locale) return documentAddress(collection, document)
  return deskAddress({ collection, id: document, locale, unit: key ?? undefined })
}

const documentAddress = (collection: string, document: string): string =>
  collection === 'globals'
    ? `/admin/globals/${encodeURIComponent(document)}?locale=${SOURCE_LOCALE}`
    : `/admin/collections/${encodeURIComponent(collection)}/${encodeURIComponent(document)}`

const messageOf = ({ kind, detail }: Said): MessageKey => {
  switch (kind) {
    case 'assigned':
      return detail.step === 'review' ? 'noticeReviewAssigned' : 'noticeAssigned'
    case 'source-changed':
      return 'noticeSourceChanged'
    case 'rejected':
      return 'noticeRejected'
    case 'asked':
      return detail.asks === 'source-issue' ? 'noticeSourceIssue' : 'noticeQuestion'
    case 'answered':
      return 'noticeAnswered'
    case 'reported':
      return 'noticeReported'
  }
}
