import { type Reading, spanOf } from '../inline/flat'
import { type Check, languageOf, type Observation } from './check'

/** Web and e-mail addresses stay as they are; a path may name the other locale (/en/ and /fr/). */
export const addresses = {
  id: 'addresses',
  severity: 'blocking',
  run: ({ source, target, locale, sourceLocale }) => {
    const wanted = found(source)
    const given = found(target)
    const forms = ({ address }: Address) => [address, inLocale(address, sourceLocale, locale)]
    const missing = wanted.filter(
      (one) => !given.some(({ address }) => forms(one).includes(address)),
    )
    const added = given.filter(({ address }) => !wanted.some((one) => forms(one).includes(address)))
    const replaced = missing.length === 1 && added.length === 1 ? added[0] : undefined
    return missing.map(({ address }): Observation => {
      const span = replaced && spanOf(target, replaced.start, replaced.end)
      return {
        message: { fault: 'addressMissing', parameters: { address } },
        ...span,
        fixes: span ? [{ ...span, replacement: address, label: 'fixRestore' }] : [],
      }
    })
  },
} as const satisfies Check

type Address = { address: string; start: number; end: number }

const found = ({ text }: Reading): Address[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: match, index }) => {
    const address = match.replace(/[.,;:!?)\]»”’'،؛؟]+$/u, '')
    return { address, start: index, end: index + address.length }
  })

const inLocale = (address: string, from: string, to: string): string =>
  address.replace(new RegExp(`/${languageOf(from)}(?=/|$)`), `/${languageOf(to)}`)

/** Also finds addresses without a scheme that begin with www. */
export const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»\uFFFC]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/giu
