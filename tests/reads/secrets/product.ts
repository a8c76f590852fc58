import type { Payload, SanitizedConfig } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { bootHttpWith, type Content } from '../../setup/content-template'
import { FULL_COUNTS } from '../../setup/counts'
import { forgetConfiguration } from '../../setup/forget-configuration'
import { ask, type State } from '../interference'
import type { ReadRequest } from '../requests'
import { turnIntoOpposite } from './opposite'
import { type Planted, plantContent, plantGlobals } from './plant'
import { addPrivateRecords, EDITOR } from './private-records'
import type { PublicVocabulary } from './public-requests'
import { OPPOSITES, secretAddress, secretSlug, WORDS } from './words'

type ProductContent = { planted: Planted; words: PublicVocabulary }

/**
 * Boots the product on both states of the same content, one after the other, each in a database and
 * with modules of its own: what one of them keeps in memory the other must not find.
 */
export const bootBothStates = async (
  /** Done to each before it is asked, when its content is there. */
  prepare: (payload: Payload) => void = () => {},
): Promise<{
  states: [State, State]
  config: SanitizedConfig
  words: PublicVocabulary
}> => {
  const { payload, handle, content } = await bootHttpWith(PRODUCT_SECRETS)
  prepare(payload)
  const opposite: State = async () => {
    forgetConfiguration()
    const other = await bootHttpWith(PRODUCT_SECRETS)
    await turnIntoOpposite(other.payload, other.content.planted)
    prepare(other.payload)
    return other.handle
  }
  return {
    states: [async () => handle, opposite],
    config: payload.config,
    words: content.words,
  }
}

/**
 * The same states after an editor has asked the same: what was answered to somebody who may see
 * drafts must not be answered to the next reader.
 */
export const afterAnEditor = (
  states: readonly [State, State],
  requests: readonly ReadRequest[],
): [State, State] => {
  const after = (state: State) => async () => {
    const handle = await state()
    const body = JSON.stringify(EDITOR)
    const login = await ask(handle, { method: 'POST', url: '/api/users/login', body })
    const { token } = JSON.parse(login.text) as { token?: string }
    if (!token) throw new Error(`The editor cannot sign in: ${login.text}`)
    for (const request of requests)
      await ask(handle, { ...request, headers: { authorization: `JWT ${token}` } })
    return handle
  }
  return [after(states[0]), after(states[1])]
}

/** The one with most ways to be read, where little is asked. */
const FEW = ['events']

const buildProductSecrets = async (payload: Payload): Promise<ProductContent> => {
  const collections = payload.config.collections.filter(
    ({ slug, versions }) => versions?.drafts && (FULL_COUNTS || FEW.includes(slug)),
  )
  const planted = await plantContent(payload, collections)
  await plantGlobals(payload)
  await addPrivateRecords(payload, planted)
  return { planted, words: await vocabularyOf(payload, planted) }
}

/** The demo content with secrets everywhere. */
const PRODUCT_SECRETS: Content<ProductContent> = {
  name: 'content_product_secrets',
  from: 'seeded',
  build: buildProductSecrets,
}

/** What the generated requests name: what is public, and what only a secret has. */
const vocabularyOf = async (payload: Payload, planted: Planted): Promise<PublicVocabulary> => {
  const paths: string[] = ['/', '/fr', '/en/old-address-of-what-is-hidden']
  const files: string[] = []
  const known = [...Object.values(planted.hidden), ...Object.values(planted.edited)].flat()
  for (const slug of Object.keys(planted.hidden)) {
    const ids = [...(planted.hidden[slug] ?? []), ...(planted.edited[slug] ?? [])]
    for (const locale of LOCALE_CODES) {
      const { docs } = await payload.find({
        collection: slug as 'pages',
        locale,
        where: { id: { in: ids } },
        draft: true,
        trash: true,
        depth: 0,
        limit: 0,
      })
      for (const { path, filename } of docs as { path?: string; filename?: string }[]) {
        if (path) paths.push(path)
        if (filename) files.push(filename)
      }
    }
  }
  return {
    values: [
      ...['a', 'm', 'x', 'hush', ...WORDS.slice(0, 4), ...OPPOSITES.slice(0, 4)],
      ...['city', 'youth', 'migration', 'summit', 'ville', 'draft', 'published', '1', '2'],
      secretAddress(0),
      secretSlug(0),
    ],
    ids: [...new Set([1, 2, 3, 4, 5, ...known])],
    globals: ['site-settings', 'navigation'],
    sorts: ['title', 'name', '-startsAt', 'city.name', '-legacy.trid', 'slug', '-publishedAt'],
    populated: 'cities',
    joined: 'events',
    hops: 1,
    paths: [...new Set(paths)],
    slugs: ['youth', 'western-balkans', 'migration', ...WORDS.slice(0, 2), secretSlug(0)],
    files: [...new Set(files), 'nothing.webp'],
  }
}
