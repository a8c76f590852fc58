import type { ListViewServerProps } from 'payload'

import { label } from '@/labels/label'

import { languageOf } from './language'
import { QuickViewLinks } from './quick-view-links.client'
import { addressOf, quickViewsOf } from './quick-views'

const VIEWS = label('Views', 'Vues', 'Vistas', 'طرق العرض')

/** Stands above the table of a list: links to what its reader comes for. */
export const QuickViewBar = ({ collectionConfig, i18n, user }: ListViewServerProps) => {
  if (!user) return null
  const language = languageOf(i18n)
  const { slug } = collectionConfig
  const account = `${user.collection}:${user.id}`
  const links = quickViewsOf(slug, { account, now: new Date() }).map((view) => ({
    label: view.label[language],
    address: addressOf(slug, view),
    where: view.where,
    sort: view.sort,
  }))
  return <QuickViewLinks label={VIEWS[language]} links={links} />
}
