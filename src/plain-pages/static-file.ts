import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { OwnPages } from '@/platform/own-pages'

type StaticFile = {
  /** Where browsers ask for it. */
  address: string
  type: 'text/css' | 'text/javascript'
  /** What it says; asked for once, when first needed. */
  content: () => string
  /** Whether pages of other origins may use it. */
  forEverybody?: boolean
}

const YEAR = 'public, max-age=31536000, immutable'
const DAY = 'public, max-age=86400, stale-while-revalidate=604800'

/**
 * A file that plain pages use. `href()` names its content, so that browsers may keep it for a year;
 * asked for by its bare address it is kept for a day and then compared by its ETag.
 */
export const staticFile = ({ address, type, content, forEverybody = false }: StaticFile) => {
  let loaded: { body: string; hash: string } | undefined
  const load = () => {
    if (!loaded) {
      const body = content()
      loaded = { body, hash: createHash('sha256').update(body).digest('hex').slice(0, 16) }
    }
    return loaded
  }
  const pages: OwnPages = {
    paths: new RegExp(`^${address.replaceAll('.', '\\.')}$`),
    handle: async (request) => {
      const { body, hash } = load()
      const etag = `"${hash}"`
      const headers = {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': new URL(request.url).searchParams.get('v') === hash ? YEAR : DAY,
        ETag: etag,
        ...(forEverybody && {
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': 'cross-origin',
        }),
      }
      const isKnown = request.headers.get('if-none-match')?.includes(etag) === true
      return isKnown
        ? new Response(null, { status: 304, headers })
        : new Response(body, { headers })
    },
  }
  return { pages, href: () => `${address}?v=${load().hash}` }
}

/** A file of the source tree, from the root of the project. */
export const sourceFile = (name: string): string =>
  readFileSync(path.resolve(/* turbopackIgnore: true */ name), 'utf8')
