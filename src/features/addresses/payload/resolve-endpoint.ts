import { absoluteUrl } from '@/platform/routes'
import { required, textLike } from '@/public-api/core/parameters'
import { json, publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'

import { alternatesOf, canonicalPath } from '../core/site-path'
import { type Resolved, resolvePath } from './resolve'

const PATH = textLike(
  { pattern: /^\/[^\0]*$/, expected: '/fr/evenements/…', maxLength: 1_000 },
  'A path of the public site, decoded or percent-encoded.',
)

const STRING = { type: 'string' }

/** `GET /api/resolve?path=/fr/evenements/x`: what a frontend's catch-all route has to show. */
export const resolveEndpoint = ({ siteUrl }: { siteUrl: string }) =>
  publicEndpoint({
    path: '/resolve',
    tag: 'Addresses',
    summary: 'What stands under an address of the site',
    description:
      'The document, list or home of the site, its canonical address and those in other languages (`x-default` included), and where to send the reader when the address is an old one. 404 says what was looked for, and where the same slug stands in other languages; 410 that something is gone for good.',
    localized: false,
    parameters: { path: required(PATH) },
    answers: {
      'application/json': {
        type: 'object',
        required: ['locale', 'path', 'canonical', 'alternates'],
        properties: {
          collection: { ...STRING, description: 'Absent for the home of the site.' },
          id: {
            type: 'integer',
            description: 'Absent for the home and for the list of a collection.',
          },
          locale: STRING,
          path: STRING,
          canonical: { type: 'string', format: 'uri' },
          alternates: {
            type: 'array',
            items: {
              type: 'object',
              required: ['locale', 'path', 'url'],
              properties: { locale: STRING, path: STRING, url: { type: 'string', format: 'uri' } },
            },
          },
          redirect: {
            type: 'object',
            required: ['to', 'status'],
            properties: { to: STRING, status: { type: 'integer', enum: [301, 302, 307, 308] } },
          },
        },
      },
    },
    answer: async ({ values, req }) => {
      const path = canonicalPath(values.path)
      if (path === undefined) throw new Problem(404, 'addressNotFound', { path: values.path })
      const resolution = await resolvePath(path, req)
      if (resolution.kind === 'gone') throw new Problem(410, 'addressGone', { path })
      if (resolution.kind === 'nothing') {
        const { lookedFor, inOtherLanguages } = resolution
        throw new Problem(404, 'addressNotFound', { path }, { lookedFor, inOtherLanguages })
      }
      if (resolution.kind === 'elsewhere') return answerOf({ redirect: resolution.redirect })
      const { target, redirect = respelled(values.path, path) } = resolution
      return answerOf({ ...described(target, siteUrl), ...(redirect && { redirect }) })
    },
  })

const described = ({ collection, id, locale, paths }: Resolved, siteUrl: string) => {
  const path = paths[locale] ?? ''
  return {
    ...(collection !== undefined && { collection }),
    ...(id !== undefined && { id }),
    locale,
    path,
    canonical: absoluteUrl(siteUrl, path),
    alternates: alternatesOf(paths).map((it) => ({ ...it, url: absoluteUrl(siteUrl, it.path) })),
  }
}

/** Another spelling of an address in use leads to the one spelling. */
const respelled = (given: string, path: string) => {
  const [asked = ''] = given.split(/[?#]/, 1)
  const isSame = asked === path || asked === encodeURI(path) || decodeURIComponent(asked) === path
  return isSame ? undefined : { to: path, status: 301 }
}

const answerOf = (value: object) => ({
  body: json(value),
  type: 'application/json; charset=utf-8',
})
