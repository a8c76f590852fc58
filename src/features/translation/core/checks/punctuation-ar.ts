import { noSpaceBefore, type PunctuationRule } from './punctuation-rule'

/** Comma, semicolon and question mark behind an Arabic word have their Arabic form. */
const arabicMarks: PunctuationRule = (text) =>
  [...text.matchAll(/(?<=\p{Script=Arabic}[\p{M}»”")\]\s]{0,3})[,;?](?!\p{N})/gu)].map(
    ({ 0: mark, index }) => ({
      start: index,
      end: index + 1,
      replacement: ARABIC[mark] ?? mark,
      mark: ARABIC[mark] ?? mark,
      fault: 'markOfOtherLanguage',
    }),
  )

const ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

export const arabicRules: readonly PunctuationRule[] = [arabicMarks, noSpaceBefore(/[.,;:!?،؛؟]/)]
