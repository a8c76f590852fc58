import type { Locale } from '@/content/locales'
import type { Entry } from '@/features/search/core/entry'

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const SYLLABLES: Readonly<Record<Locale, string>> = {
  en: 'ba be ci co de di er fo ga hi in ka lo mu na or pa ri so tu un ver wi ton ter ment land',
  fr: 'bou cer dé eau fi gne jou lai mon né oir pru qui rou sé ti ville ven é ger lan tois',
  es: 'bar ci dad ña gue jo lla mo ne ón pue rra sa tro vi ya zar cue den ter mi lo',
  ar: 'با بل تر جد حر خل دم رس زن سك شب صف طر عم غر فك قل كت لم مد نور هلا وس يم',
}

const WORDS = 30_000

/** Words of a made-up language, the frequent ones first. */
export const vocabularyOf = (locale: Locale): string[] => {
  const random = randomFrom(locale.charCodeAt(0) * 31 + locale.charCodeAt(1))
  const syllables = SYLLABLES[locale].split(' ')
  const words = new Set<string>()
  while (words.size < WORDS) {
    const length = 2 + Math.floor(random() * 3)
    words.add(
      Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''),
    )
  }
  return [...words]
}

/** Texts as people write them: few words often, most of them rarely (Zipf). */
export const writerOf = (vocabulary: readonly string[], random: () => number) => {
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? ''
  return (length: number): string => Array.from({ length }, word).join(' ')
}

/** How many of the documents are cities, to which the others point. */
export const CITIES = 500

/** The entry of one document in one locale: 300 words on average, of a city and two topics. */
export const entryOf = (at: number, locale: Locale, write: (length: number) => string): Entry => ({
  locale,
  title: write(at < CITIES ? 1 : 6),
  summary: write(25),
  body: write(at % 3 === 0 ? 600 : 150),
  related: at < CITIES ? [] : [`cities/${(at % CITIES) + 1}`, `topics/${at % 40}`].toSorted(),
  path: `/${locale}/${at}`,
  date: new Date(Date.UTC(2010 + (at % 17), at % 12, 1)).toISOString(),
  kind: ['news', 'summit', 'workshop', 'report'][at % 4] ?? null,
})
