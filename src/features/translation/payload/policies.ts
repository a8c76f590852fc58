import { createLocalReq, type Payload } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { DEFAULT_POLICY, type LocalePolicy } from '../core/release/policy'
import { mirrorPolicies } from './store/policies'

/** By locale: what differs from {@link DEFAULT_POLICY}. */
export type Policies = Partial<Record<string, Partial<LocalePolicy>>>

export const policyIn = (policies: Policies, locale: string): LocalePolicy => ({
  ...DEFAULT_POLICY,
  ...policies[locale],
})

/** Tells the database the rules of each locale, which its triggers hold everybody to. */
export const storePolicies = async (payload: Payload, policies: Policies): Promise<void> => {
  const rows = LOCALE_CODES.map((locale) => {
    const { severities = {}, ...policy } = policyIn(policies, locale)
    return { locale, severities, ...policy }
  })
  await mirrorPolicies(await createLocalReq({}, payload), rows)
}
