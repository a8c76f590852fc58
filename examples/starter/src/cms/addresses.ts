import { type Locale, localeOf, ownPath } from '../i18n/locales'
import { getFromCms, getJson } from './client'
import { remember } from './remember'

export type Alternate = {
  locale: Locale | 'x-default'
  path: string
  /** With the origin of the site; missing where nothing is published, and nothing is announced. */
  url?: string
}

/** What stands under an address: a document, or without `id` the list of a collection. */
export type Address = {
  collection: string
  id?: number
  locale: Locale
  path: string
  canonical: string
  alternates: Alternate[]
}

type Resolved =
  | { kind: 'page'; address: Address }
  | { kind: 'redirect'; to: string; status: 301 | 302 | 307 | 308 }
  | { kind: 'gone' }
  | { kind: 'missing'; elsewhere: Alternate[] }

type ResolveAnswer = Address & {
  redirect?: { to: string; status: 301 | 302 | 307 | 308 }
  inOtherLanguages?: Alternate[]
}

/** Asks the CMS what a path of the site is: it knows slugs, old slugs, redirects and languages. */
export const resolve = async (path: string): Promise<Resolved> => {
  const locale = localeOf(path)
  if (path === ownPath(locale)) {
    const home = await homeAddress(locale)
    return home ? { kind: 'page', address: home } : { kind: 'missing', elsewhere: [] }
  }
  const response = await getFromCms('/api/resolve', { path })
  const answer = (await response.json()) as ResolveAnswer
  if (response.status === 410) return { kind: 'gone' }
  if (response.status === 404) return { kind: 'missing', elsewhere: answer.inOtherLanguages ?? [] }
  if (!response.ok) throw new Error(`The CMS answered ${response.status} for the address ${path}`)
  if (answer.redirect) return { kind: 'redirect', ...answer.redirect }
  if (await isHome(answer)) return { kind: 'redirect', to: ownPath(answer.locale), status: 301 }
  return { kind: 'page', address: answer }
}

/** Lists that the site links to, by their English addresses. */
const LISTS = {
  articles: '/news',
  cities: '/cities',
  events: '/events',
  resources: '/resources',
} as const

/** The address of a list in a language, `/fr/evenements`: the CMS names the sections. */
export const listPath = async (list: keyof typeof LISTS, locale: Locale): Promise<string> => {
  const { alternates } = await known(LISTS[list])
  return alternates.find((it) => it.locale === locale)?.path ?? LISTS[list]
}

/** The page of the CMS that is shown at `/`, `/fr` …, by its English address. */
const HOME = '/home'

/** The home page in a language, at the addresses of this site: `/fr`, not `/fr/accueil`. */
const homeAddress = async (locale: Locale): Promise<Address | undefined> => {
  const home = await getJson<Address>('/api/resolve', { path: HOME })
  const alternates = home.alternates.map((it) => {
    const path = ownPath(it.locale === 'x-default' ? home.locale : it.locale)
    return { ...it, path, url: new URL(path, it.url).href }
  })
  const here = alternates.find((it) => it.locale === locale)
  return here && { ...home, locale, path: here.path, canonical: here.url, alternates }
}

/** Whether an address is that of the home page under its own slug. */
const isHome = async ({ collection, id }: Address): Promise<boolean> =>
  collection === 'pages' && id === (await known(HOME)).id

/** What stands under an address that changes only with the CMS itself. */
const known = (path: string) => remember(path, () => getJson<Address>('/api/resolve', { path }))
