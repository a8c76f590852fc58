/**
 * A remark for other translators; a question to whoever wrote the source; the word that the source
 * itself is wrong.
 */
export const COMMENT_KINDS = ['note', 'question', 'source-issue'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** In characters. */
export const LONGEST_COMMENT = 4_000

/**
 * The locale that a comment belongs to. What is asked or said of the source concerns all who
 * translate it, so it belongs to none; so does a note that names no locale.
 */
export const localeOfComment = (kind: CommentKind, locale: string | undefined): string | null =>
  kind === 'note' ? (locale ?? null) : null

/** What somebody may do, as far as the comments of one document are concerned. */
export type Commentator = {
  /** As it is stored: `users:5`. */
  actor: string
  /** May write the source of the document. */
  writesSource: boolean
  /** Translates or reviews there. */
  worksIn: (locale: string) => boolean
}

/** Whoever may write the source sees every language's comments; others those of theirs. */
export const maySee = (
  { locale }: { locale: string | null },
  { writesSource, worksIn }: Commentator,
): boolean => writesSource || locale === null || worksIn(locale)

/**
 * Who may call a comment settled: whoever wrote it, who may write the source, and, of a note in one
 * language, its translators.
 */
export const mayResolve = (
  comment: { locale: string | null; writtenBy: string },
  who: Commentator,
): boolean =>
  maySee(comment, who) &&
  (who.writesSource || comment.writtenBy === who.actor || comment.locale !== null)
