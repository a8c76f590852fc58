/** Why somebody is told of something. */
export const NOTICE_KINDS = [
  'assigned',
  'source-changed',
  'rejected',
  'asked',
  'answered',
  'reported',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What a notice says besides where it leads; a document may be gone when it is read. */
export type NoticeDetail = {
  /** Of the document, or of the job. */
  title?: string
  /** What the other person wrote: a reason, a question, an answer, instructions. */
  words?: string
  /** Of a comment. */
  asks?: 'question' | 'source-issue'
  step?: 'translate' | 'review'
  /** When it is due: a day, ISO 8601. */
  due?: string
}

/** One thing that happened, for one or several people. */
export type Notice = {
  kind: NoticeKind
  /** What it is about: more of the same is added to a notice that is unread. */
  subject: string
  collection?: string
  document?: string
  locale?: string
  /** Of the text that it leads to. */
  key?: string
  job?: number
  /** How many texts. */
  texts?: number
  detail?: NoticeDetail
}

/**
 * The language that somebody is written to in: the one they chose, else the first that they
 * translate into, as far as we speak it.
 */
export const languageOf = <T extends string>(
  account: { language?: unknown; languages?: readonly object[] | null },
  spoken: readonly T[],
  otherwise: T,
): T => {
  const wanted = [
    account.language,
    ...(account.languages ?? []).map((right) => (right as { locale?: unknown }).locale),
  ]
  for (const language of wanted) {
    const found = spoken.find((it) => it === language)
    if (found) return found
  }
  return otherwise
}
