'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  ConfigProvider,
  DefaultListView,
  useAuth,
  useConfig,
  useListQuery,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientConfig, ListViewClientProps, Where } from 'payload'
import { useMemo, useState } from 'react'

import { type FilterField, filterFieldsFor } from './filter-fields'

/** Payload's list, whose filters know every path that its address or its preset names. */
export const FilteredList = (props: ListViewClientProps) => (
  <ListOf key={props.collectionSlug} {...props} />
)

const ListOf = (props: ListViewClientProps) => {
  const { collectionSlug, queryPreset } = props
  const { config } = useConfig()
  const { query } = useListQuery()
  const [fields, setFields] = useState<FilterField[]>([])
  const asked = useAskedFields(collectionSlug, [query?.where, queryPreset?.where])
  // What was asked for once stays, so that a filter can be changed to something else and back.
  const added = asked.filter(({ virtual }) => !fields.some((it) => it.virtual === virtual))
  if (added.length > 0) setFields([...fields, ...added])
  const extended = useMemo(
    () => withFields(config, collectionSlug, fields),
    [config, collectionSlug, fields],
  )
  if (fields.length === 0) return <DefaultListView {...props} />
  return (
    // The provider tells a changed configuration one rendering too late; a new one tells it at once.
    <ConfigProvider config={extended} key={fields.length}>
      <DefaultListView {...props} />
    </ConfigProvider>
  )
}

const useAskedFields = (
  collection: string,
  wheres: (Where | null | undefined)[],
): FilterField[] => {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { i18n } = useTranslation()
  return filterFieldsFor(
    { or: wheres.filter((it) => it !== null && it !== undefined) },
    {
      collection,
      collections: config.collections,
      permissions: permissions?.collections?.[collection]?.fields,
      say: (label) => String(getTranslation(label, i18n)),
    },
  )
}

const withFields = (config: ClientConfig, slug: string, fields: FilterField[]): ClientConfig => ({
  ...config,
  collections: config.collections.map((it) =>
    it.slug === slug ? { ...it, fields: [...it.fields, ...fields] } : it,
  ),
})
