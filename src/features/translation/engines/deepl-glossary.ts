import { createHash } from 'node:crypto'
import { type DeepLClient, GlossaryEntries } from 'deepl-node'

import type { TermPair } from '../core/machine/port'
import { DeepLFailure } from './deepl-client'

/** Of the one glossary of ours in the account; each language pair is a dictionary in it. */
const NAME = 'citynet-cms'

/**
 * Keeps our terms as a glossary at DeepL, which applies them with inflection. Sent only when they
 * changed since this process sent them last.
 */
export const deeplGlossaries = () => {
  const sent = new Map<string, { hash: string; id: Promise<string | undefined> }>()

  return {
    /**
     * The glossary to translate with; undefined when there are no terms, or when DeepL does not
     * take them (the pair or the plan has none): a translation without glossary is still one.
     *
     * @throws DeepLFailure when asking again later may help.
     */
    idFor: (
      client: DeepLClient,
      from: string,
      to: string,
      pairs: readonly TermPair[],
    ): Promise<string | undefined> => {
      const entries = entriesOf(pairs)
      if (entries === '') return Promise.resolve(undefined)
      const hash = createHash('sha256').update(entries).digest('hex')
      const known = sent.get(`${from} ${to}`)
      if (known?.hash === hash) return known.id
      const id = stored(client, from, to, entries).catch((error: unknown) => {
        if (error instanceof DeepLFailure && HOPELESS.includes(error.failure.kind)) return undefined
        sent.delete(`${from} ${to}`)
        throw error
      })
      sent.set(`${from} ${to}`, { hash, id })
      return id
    },
    /** To be called when DeepL no longer knows the glossary. */
    forget: () => sent.clear(),
  }
}

const HOPELESS: readonly string[] = ['refused', 'unusable', 'quota']

const stored = async (client: DeepLClient, from: string, to: string, tsv: string) => {
  const dictionary = {
    sourceLangCode: from,
    targetLangCode: to,
    entries: new GlossaryEntries({ tsv }),
  }
  const ours = (await client.listMultilingualGlossaries()).find(({ name }) => name === NAME)
  if (!ours) return (await client.createMultilingualGlossary(NAME, [dictionary])).glossaryId
  await client.replaceMultilingualGlossaryDictionary(ours, dictionary)
  return ours.glossaryId
}

/** DeepL refuses a whole glossary for one term with a control character or one that is doubled. */
const entriesOf = (pairs: readonly TermPair[]): string => {
  const entries = new Map<string, string>()
  for (const pair of pairs) {
    const [source, target] = [pair.source.trim(), pair.target.trim()]
    const usable = ![source, target].some(
      (term) => term === '' || /[\p{Cc}\u2028\u2029]/u.test(term),
    )
    if (usable && !entries.has(source)) entries.set(source, target)
  }
  return [...entries].map((entry) => entry.join('\t')).join('\n')
}
