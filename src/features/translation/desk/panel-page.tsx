import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A page of ours inside Payload's panel, with its navigation. */
export const PanelPage = ({
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  searchParams,
  viewActions,
  children,
}: AdminViewServerProps & { children: ReactNode }) => (
  <DefaultTemplate
    i18n={req.i18n}
    locale={locale}
    params={params}
    payload={req.payload}
    permissions={permissions}
    req={req}
    searchParams={searchParams}
    user={req.user ?? undefined}
    viewActions={viewActions}
    visibleEntities={visibleEntities}
  >
    {children}
  </DefaultTemplate>
)
