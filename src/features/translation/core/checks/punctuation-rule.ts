/** A place in the words that breaks a rule, and what is right there; `mark` is for the message. */
export type Misprint = {
  start: number
  end: number
  replacement: string
  mark: string
  fault: 'markSpaceBefore' | 'markNeedsSpace' | 'markOfOtherLanguage' | 'markPairMissing'
}

export type PunctuationRule = (text: string) => readonly Misprint[]

/** These marks follow their word directly. */
export const noSpaceBefore =
  (marks: RegExp): PunctuationRule =>
  (text) =>
    [
      ...text.matchAll(
        new RegExp(
          `(?<=\\S)([ \\u00A0\\u202F]+)(${marks.source})(?=\\s|$|[\\p{Pf}\\p{Pe}"])`,
          'gu',
        ),
      ),
    ].map(({ 1: space = '', 2: mark = '', index }) => ({
      start: index,
      end: index + space.length,
      replacement: '',
      mark,
      fault: 'markSpaceBefore',
    }))
