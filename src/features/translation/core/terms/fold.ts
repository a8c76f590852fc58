/** A text in the form in which terms are compared; `at` has the offset of each character in it. */
export type Folded = { text: string; at: readonly number[] }

/**
 * Case, the kind of apostrophe and of space, and (in Arabic) vowel signs, tatweel and the forms of
 * alef make no difference between terms. Accents do: "côté" is not "cote".
 */
export const fold = (text: string, keepCase = false): Folded => {
  let folded = ''
  const at: number[] = []
  const add = (form: string, index: number) => {
    folded += form
    for (let each = 0; each < form.length; each++) at.push(index)
  }
  if (COMBINED.test(text)) {
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
      add(foldedCluster(cluster, keepCase), index)
    }
  } else {
    for (let index = 0; index < text.length; index++) {
      add(foldedLetter(text.charAt(index), keepCase), index)
    }
  }
  at.push(text.length)
  return { text: folded, at }
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
/** Where there is none of these every letter is a cluster, which is most texts, and much faster. */
const COMBINED = /[\p{M}\u{10000}-\u{10ffff}]/u

const LETTERS = { kept: new Map<string, string>(), folded: new Map<string, string>() }

/** Every text is made of the same few letters: each is folded once. */
const foldedLetter = (letter: string, keepCase: boolean): string => {
  const known = keepCase ? LETTERS.kept : LETTERS.folded
  const form = known.get(letter) ?? foldedCluster(letter, keepCase)
  known.set(letter, form)
  return form
}

const foldedCluster = (cluster: string, keepCase: boolean): string => {
  if (ARABIC.test(cluster)) {
    // The order matters: composed alefs lose their hamza as one letter, not as a sign.
    return cluster
      .normalize('NFC')
      .replace(/[\p{M}\u0640]/gu, '')
      .replace(/[آأإٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
  }
  if (/^\s$/.test(cluster)) return ' '
  if (/^[’ʼ]$/.test(cluster)) return "'"
  const composed = cluster.normalize('NFC')
  return keepCase ? composed : composed.toLowerCase()
}

const ARABIC = /\p{Script=Arabic}|\u0640/u
