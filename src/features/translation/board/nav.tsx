import { getTranslation } from '@payloadcms/translations'
import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { dashboardAddress } from '../core/addresses'
import { isAtWork } from '../payload/rights'
import { QUEUE } from './board-address'
import { hasJobs, jobsOfAddress } from './jobs'
import { NavLink } from './nav-link.client'
import { wordsFor } from './words'

type Props = ServerProps & {
  /** Of the feature, in the order of the configuration. */
  collections: readonly string[]
}

/** What is there for translators, for those who translate, review or edit. */
export const TranslationNav = ({ collections, i18n, payload, permissions, user }: Props) => {
  if (!isAtWork(user)) return null
  const words = wordsFor(i18n)
  const readable = payload.config.collections.filter(
    ({ slug }) => collections.includes(slug) && permissions?.collections?.[slug]?.read,
  )
  // Without jobs, what somebody has begun is theirs.
  const mine =
    user && hasJobs(payload.config.collections) ? jobsOfAddress(user.id) : `${QUEUE}?mine=1`
  return (
    <NavGroup label={words.t('translation')}>
      <NavLink href={dashboardAddress()} label={words.t('dashboard')} />
      <NavLink href={QUEUE} label={words.t('queue')} />
      <NavLink href={mine} label={words.t('myJobs')} />
      {readable.map(({ labels, slug }) => (
        <NavLink
          href={`/admin/collections/${slug}`}
          key={slug}
          label={getTranslation(labels.plural, i18n)}
        />
      ))}
    </NavGroup>
  )
}
