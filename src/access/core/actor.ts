import { isLocale, type Locale } from '@/content/locales'

export const ROLES = ['admin', 'editor', 'translator', 'member'] as const
export type Role = (typeof ROLES)[number]

/** What a translator may do in one language. */
export type LanguageRight = {
  locale: Locale
  translate: boolean
  review: boolean
  release: boolean
}

/** Whoever asks, as far as access is concerned. Nobody, and whoever is inactive, has no role. */
export type Actor = {
  id: number | string | undefined
  roles: readonly Role[]
  languages: readonly LanguageRight[]
  /** The member record of the city that this person speaks for. */
  member: number | string | undefined
  /** May release a locale past the gate of the translation workflow. */
  releaseOverride: boolean
}

export const ANONYMOUS: Actor = {
  id: undefined,
  roles: [],
  languages: [],
  member: undefined,
  releaseOverride: false,
}

/**
 * The actor behind a signed-in user as Payload hands it over: fields may be missing or null, and
 * `member` populated. Only `active: true` counts, so that an account without the field has no rights.
 */
export const actorOf = (user: unknown): Actor => {
  const it = (user ?? {}) as Record<string, unknown>
  if (it.active !== true) return ANONYMOUS
  return {
    id: it.id as Actor['id'],
    roles: ROLES.filter((role) => Array.isArray(it.roles) && it.roles.includes(role)),
    languages: Array.isArray(it.languages) ? it.languages.flatMap(languageRight) : [],
    member: idOf(it.member),
    releaseOverride: it.releaseOverride === true,
  }
}

/** Admins and editors: those whom no rule about single fields or locales holds back. */
export const isStaff = ({ roles }: Actor): boolean =>
  roles.includes('admin') || roles.includes('editor')

export const isAdmin = ({ roles }: Actor): boolean => roles.includes('admin')

export const languageRightOf = (actor: Actor, locale: unknown): LanguageRight | undefined =>
  actor.languages.find((right) => right.locale === locale)

const languageRight = (row: Record<string, unknown> | null): LanguageRight[] =>
  isLocale(row?.locale)
    ? [
        {
          locale: row.locale,
          translate: row.translate === true,
          review: row.review === true,
          release: row.release === true,
        },
      ]
    : []

const idOf = (relation: unknown): Actor['member'] => {
  const id = typeof relation === 'object' ? (relation as { id?: unknown } | null)?.id : relation
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}
