import { APIError, type Config, type Endpoint, type PayloadRequest, type Where } from 'payload'
import * as qs from 'qs-esm'

import type { Locale } from '@/content/locales'
import { addRequestLayer } from '@/platform/request-layer'

import { entityTag, isNamed } from './core/entity-tag'
import {
  LOCALE,
  type ParameterSchema,
  type Parameters,
  readParameters,
  type ValuesOf,
} from './core/parameters'
import { Problem, problemResponse, toProblem } from './problem'
import { type PublishedReader, publishedReader } from './published'
import { type Declaration, declare } from './registry'

/** What an endpoint is asked. */
export type Asked<P extends Parameters> = {
  locale: Locale
  values: ValuesOf<P>
  /** Parts of the path, by the name of their place. */
  place: Record<string, string>
  where: Where | undefined
  read: PublishedReader
  req: PayloadRequest
}

/** What it answers: the whole text at once, so that its tag can be made of it. */
export type Answer = {
  body: string
  type: string
  /** The language of the answer, where it is in one. */
  language?: Locale
  /** When the newest part of it was changed. Informs; only the tag decides, see `conditional`. */
  lastModified?: Date | undefined
  headers?: Record<string, string>
}

/** A GET that anybody may ask, and all that is told of it in OpenAPI. */
export type PublicEndpoint<P extends Parameters> = {
  /** Below `/api`, as Payload writes paths: `/feeds/:name`. */
  path: string
  tag: string
  summary: string
  description?: string
  /** Parts of the path. */
  places?: Record<string, { description: string; schema: ParameterSchema }>
  parameters: P
  /** False for what is the same in every language. */
  localized?: false
  /** Takes the conditions of Payload's lists, `where[...]`. */
  filtered?: true
  /** Says the same until we are installed anew, or until what it read through Payload changes. */
  cacheable?: true
  /** JSON Schema by media type; `{}` for what JSON Schema does not describe. */
  answers: Record<string, Record<string, unknown>>
  answer: (asked: Asked<P>) => Promise<Answer>
}

/** Lets inference keep the parameters of a declaration. */
export const publicEndpoint = <P extends Parameters>(it: PublicEndpoint<P>): PublicEndpoint<P> => it

/** An endpoint whose parameters nobody needs to know any more. */
// biome-ignore lint/suspicious/noExplicitAny: endpoints of one feature have different parameters.
export type AnyPublicEndpoint = PublicEndpoint<any>

/**
 * Adds endpoints for anonymous readers: parameters checked, refusals as problem+json (also those
 * of the layers around), ETag and 304, language and length told, declared for OpenAPI.
 */
export const addPublicEndpoints = (
  config: Config,
  endpoints: readonly AnyPublicEndpoint[],
): Config => {
  const paths = endpoints.map(({ path }) => matcherOf(path))
  const extended: Config = {
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      ...endpoints.filter((it) => !collectionOf(config, it)).map(toEndpoint),
    ],
    collections: config.collections?.map((collection) => {
      const own = endpoints.filter((it) => collectionOf(config, it) === collection.slug)
      if (own.length === 0) return collection
      const shortened = own.map((it) => ({
        ...toEndpoint(it),
        path: it.path.slice(collection.slug.length + 1),
      }))
      return { ...collection, endpoints: [...shortened, ...(collection.endpoints || [])] }
    }),
  }
  return addRequestLayer(declare(extended, endpoints.map(declarationOf)), {
    name: 'problems',
    handle: async (request, next) => {
      const answer = await next(request)
      const { pathname } = new URL(request.url)
      return paths.some((path) => path.test(pathname)) ? toProblem(request, answer) : answer
    },
  })
}

/** Payload asks the endpoints of a collection alone for paths that begin with its slug. */
const collectionOf = (config: Config, { path }: AnyPublicEndpoint): string | undefined =>
  config.collections?.find(({ slug }) => path.startsWith(`/${slug}/`))?.slug

const matcherOf = (path: string): RegExp =>
  new RegExp(`^/api${path.replace(/\./g, '\\.').replace(/:\w+(\([^)]*\))?/g, '[^/]+')}/?$`)

const declarationOf = ({ answer: _, ...declaration }: AnyPublicEndpoint): Declaration => declaration

const toEndpoint = (endpoint: AnyPublicEndpoint): Endpoint => ({
  path: endpoint.path,
  method: 'get',
  ...(endpoint.cacheable && { custom: { cacheable: true } }),
  handler: async (req) => {
    try {
      return conditional(req.headers, await endpoint.answer(ask(endpoint, req)))
    } catch (error) {
      // What is public is an answer; everything else is Payload's to log and to hide.
      if (error instanceof APIError && error.isPublic) return problemResponse(req, error)
      throw error
    }
  },
})

const ask = (endpoint: AnyPublicEndpoint, req: PayloadRequest): Asked<Parameters> => {
  const declared = { ...endpoint.parameters, locale: LOCALE }
  const passing = endpoint.filtered ? ['where'] : []
  const result = readParameters(req.searchParams, declared, passing)
  if ('fault' in result) throw new Problem(400, result.fault.fault, result.fault.parameters)
  // The parameters of an endpoint are erased here, that of the language is ours.
  const { locale, ...values } = result.values as { locale: Locale } & Record<string, unknown>
  return {
    locale,
    values,
    place: req.routeParams as Record<string, string>,
    where: endpoint.filtered ? whereOf(req) : undefined,
    read: publishedReader(req, locale),
    req,
  }
}

/** Read as Payload and its guard read it; the guard then checks every path and value of it. */
const whereOf = ({ search }: PayloadRequest): Where | undefined => {
  const { where } = qs.parse(search ?? '', { arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
  return where as Where | undefined
}

/**
 * The answer, or 304 when the reader has it. Only the tag decides: a list from which something was
 * withdrawn may be no younger than before, so `If-Modified-Since` would keep showing it.
 */
const conditional = (asked: Headers, answer: Answer): Response => {
  const tag = entityTag(answer.body)
  const headers = new Headers({
    'Content-Type': answer.type,
    ETag: tag,
    ...(answer.language && { 'Content-Language': answer.language }),
    ...(answer.lastModified && { 'Last-Modified': answer.lastModified.toUTCString() }),
    ...answer.headers,
  })
  if (!isNamed(asked.get('if-none-match'), tag)) return new Response(answer.body, { headers })
  headers.delete('Content-Type')
  return new Response(null, { status: 304, headers })
}

/** The newest of some changes; nothing when there are none. */
export const newest = (
  documents: readonly { updatedAt?: string | null | undefined }[],
): Date | undefined => {
  const times = documents.flatMap(({ updatedAt }) => (updatedAt ? [Date.parse(updatedAt)] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

/** JSON for people to read too. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
