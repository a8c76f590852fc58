/**
 * A folded Arabic word without the article and what is written together with it: "and the", "by
 * the", "like the", "for the".
 *
 * @param shortest letters that have to stay
 */
export const withoutArticle = (word: string, shortest = SHORTEST): string => {
  const [article] = ARTICLE.exec(word) ?? ['']
  return word.length - article.length >= shortest ? word.slice(article.length) : word
}

/**
 * The stem of a folded Arabic word by light stemming (Larkey, Ballesteros and Connell, 2002, as
 * Lucene does it): article, "and" and the endings of gender, number and possession are taken off,
 * at least three letters stay. Undefined for a word that carries no meaning.
 *
 * Postgres' own stemmer is not used: it makes different stems of a word with and without the
 * article (مدينة, المدينة) and takes the first letter off بلديات.
 */
export const arabicStem = (word: string): string | undefined => {
  if (MEANINGLESS.has(word)) return undefined
  let stem = withoutArticle(word)
  if (stem.startsWith('و') && stem.length > SHORTEST) stem = stem.slice(1)
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST) {
      stem = stem.slice(0, -ending.length)
    }
  }
  return stem
}

const SHORTEST = 3

const ARTICLE = /^(?:[وفبك]?ال|و?لل)/

/** In the order in which they are taken off. */
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/** Folded, as everything here. */
const MEANINGLESS: ReadonlySet<string> = new Set(
  'في من الي علي عن مع هذا هذه ذلك تلك التي الذي الذين ان او ثم قد لا ما لم لن كل بين عند كان كانت كما هو هي هم و يا اي اذا حيث بعد قبل حتي منذ غير ايضا'.split(
    ' ',
  ),
)
