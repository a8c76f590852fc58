/** What we use of gettext-parser 10, which has no types of its own. */
declare module 'gettext-parser' {
  export type GetTextComments = {
    translator?: string
    reference?: string
    extracted?: string
    flag?: string
    previous?: string
  }
  export type GetTextTranslation = {
    msgctxt?: string
    msgid: string
    msgid_plural?: string
    msgstr: string[]
    comments?: GetTextComments
  }
  export type GetTextTranslations = {
    charset: string
    headers?: Record<string, string>
    /** By `msgctxt`, then by `msgid`; the header is the entry of two empty strings. */
    translations: Record<string, Record<string, GetTextTranslation>>
  }
  export const po: {
    parse(text: string, options?: { validation?: boolean }): GetTextTranslations
    compile(
      table: GetTextTranslations,
      options?: { foldLength?: number; sort?: boolean; eol?: string },
    ): Buffer
  }
}
