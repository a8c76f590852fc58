import { isApi } from './body-limits'

type Headers = Record<string, string>

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
}

/** Media and JSON are read by frontends of other origins (D20); pages are only for this one. */
const PAGE: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const API: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // Nothing the API answers, uploaded files least of all, may run as a document of our origin.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
}

/** The headers that protect an answer, by its path (lower case, decoded). */
export const securityHeaders = (args: { path: string; https: boolean; csp: string }): Headers => ({
  ...EVERYWHERE,
  ...(isApi(args.path) ? API : { ...PAGE, 'Content-Security-Policy': args.csp }),
  ...(args.https && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
})

/**
 * The policy of our pages: scripts by nonce or from this origin, and no third party for anything.
 * Styles need 'unsafe-inline' (Payload, Monaco and React write style attributes); `frames` are the
 * origins that the panel may show in its live preview.
 */
export const pagePolicy = (args: { nonce: string; frames: readonly string[] }): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${args.nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    `frame-src ${["'self'", ...args.frames].join(' ')}`,
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ')

/** The names of uploads, their copies and their sizes: each stands for one content for ever. */
const OWN_NAME = /^\/api\/[^/]+\/file\/[0-9a-f]{32}(-\d+)?(-\d+x\d+)?\.\w+$/

/**
 * How an answer may be kept by default: never when someone is signed in, for ever when it is an
 * uploaded file, else asked for again each time.
 */
export const cachePolicy = (args: {
  path: string
  status: number
  method: string
  credentials: boolean
}): string => {
  const read = args.method === 'GET' || args.method === 'HEAD'
  if (args.credentials || !read || !isApi(args.path)) return 'no-store'
  return args.status === 200 && OWN_NAME.test(args.path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}
