import type { Fault } from './fault'

type Account = { roles?: unknown; languages?: unknown; member?: unknown }

type UserFault = 'languageTwice' | 'translatorNeedsLanguage' | 'memberNeedsMembership'

/** Why an account cannot do what its roles say, and the field to mend. */
export const userFault = (
  account: Account,
): (Fault<UserFault> & { field: 'languages' | 'member' }) | undefined => {
  const roles = Array.isArray(account.roles) ? account.roles : []
  const locales = (Array.isArray(account.languages) ? account.languages : []).map(
    (row: { locale?: unknown }) => String(row.locale),
  )
  const twice = locales.find((locale, index) => locales.indexOf(locale) !== index)
  if (twice) return { field: 'languages', fault: 'languageTwice', parameters: { locale: twice } }
  if (roles.includes('translator') && locales.length === 0)
    return { field: 'languages', fault: 'translatorNeedsLanguage' }
  if (roles.includes('member') && !account.member)
    return { field: 'member', fault: 'memberNeedsMembership' }
  return undefined
}
