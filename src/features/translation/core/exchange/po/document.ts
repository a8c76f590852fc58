/** A PO file in its own terms (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html). */
export type PoFile = {
  /** `#` of the header: what the file is about. */
  titles: readonly string[]
  headers: Readonly<Record<string, string>>
  entries: readonly PoEntry[]
}

export type PoEntry = {
  msgctxt: string
  msgid: string
  msgstr: string
  fuzzy: boolean
  /** `#.`, a line each. */
  extracted: readonly string[]
  /** `#:` */
  reference?: string
  /** `#| msgid` */
  previousMsgid?: string
}
