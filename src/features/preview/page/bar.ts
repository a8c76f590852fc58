import { LOCALES } from '@/content/locales'
import { attributes, type Html, html } from '@/plain-pages/html'

import type { Place } from '../core/token'
import type { PreviewedDocument } from '../payload/read-document'
import type { Page } from './shown'

const STANDINGS = {
  draft: 'previewStandingDraft',
  changed: 'previewStandingChanged',
  published: 'previewStandingPublished',
} as const

/** What one is looking at: that it is a preview, in which language, and who else sees it. */
export const barHtml = (
  page: Page,
  { standing, place }: { standing: PreviewedDocument['standing']; place: Place },
): Html => {
  const language = LOCALES.find(({ code }) => code === page.locale)?.name
  return html`<strong>${page.words('previewName')}</strong>
<span>${language}</span>
<span${attributes({ class: `standing standing-${standing}` })}>${page.words(STANDINGS[standing])}</span>
<span role="status" id="preview-status"${attributes({
    'data-collection': place.collection,
    'data-id': place.id,
    'data-failed': page.words('previewNeedsUpdate'),
  })}></span>`
}
