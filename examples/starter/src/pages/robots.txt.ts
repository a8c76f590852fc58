import type { APIRoute } from 'astro'

import { publicUrl } from '../cms/client'

/** The CMS knows all addresses in all languages: its sitemap is this site's. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: /preview\n\nSitemap: ${publicUrl('/api/sitemap.xml')}\n`)
