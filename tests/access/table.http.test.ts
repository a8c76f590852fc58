import type { Response } from 'supertest'
import { describe, expect, it } from 'vitest'

import { POLICY } from '@/access/policy'

import { share } from '../setup/counts'
import { bootHttp } from '../setup/http'
import { type Specimen, specimenOf } from './specimens'
import { type Cell, cells, visitorsAt } from './table'
import { signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers } = await signInEverybody(payload, api, undefined)
// Who may publish is the subject here, not what has to be translated first.
Object.assign(payload.config.custom, { publicationGates: [] })

/** Not published; each, like the member records, has a test of its own. */
const OTHERS = ['members', 'payload-query-presets', 'redirects', 'users']

/** Every collection whose documents are published. */
const collections = Object.keys(POLICY).filter(
  (slug) => slug in payload.collections && !OTHERS.includes(slug),
)

const request = (cell: Cell, it: Specimen): Promise<Response> => {
  const { action, visitor } = cell
  const locale = cell.locale === 'none' ? '' : `locale=${cell.locale}&`
  const at = (path: string, query = '') => `/api/${it.collection}${path}?${locale}${query}`
  const words = { [it.words]: `Written by ${visitor}` }
  const send = (method: 'post' | 'patch' | 'delete' | 'get', url: string, body?: object) =>
    api[method](url).set(headers[visitor]).send(body)
  switch (action) {
    case 'read published':
      return send('get', at(`/${it.published}`))
    case 'read draft':
      return send('get', at(`/${it.draft}`, 'draft=true'))
    case 'read versions':
      return send('get', at('/versions', `where[parent][equals]=${it.draft}`))
    case 'create':
      return send('post', at('', 'draft=true'), words)
    case 'draft':
      return send('patch', at(`/${it.draft}`, 'draft=true'), words)
    case 'publish':
      return send('patch', at(`/${it.draft}`), { ...words, _status: 'published' })
    case 'unpublish':
      return send('patch', at(`/${it.published}`), { _status: 'draft' })
    case 'publish all locales':
      return send('patch', at(`/${it.draft}`, 'publishAllLocales=true'), words)
    case 'change shared value':
      return send('patch', at(`/${it.draft}`, 'draft=true'), { [it.shared.name]: it.shared.value })
    case 'move to trash':
      return send('patch', at(`/${it.draft}`, 'draft=true'), {
        deletedAt: new Date().toISOString(),
      })
    case 'duplicate':
      return send('post', at(`/${it.draft}/duplicate`), {})
    case 'restore version':
      return send('post', at(`/versions/${it.version}`, 'draft=true'), {})
    case 'delete':
      return send('delete', at(`/${it.draft}`))
  }
}

/** Everything stored of a collection: what a refusal must leave exactly as it was. */
const storedOf = async (collection: string) => {
  const { docs } = await payload.find({
    collection: collection as never,
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
    trash: true,
    showHiddenFields: true,
    sort: 'id',
  })
  const { totalDocs } = await payload.countVersions({ collection: collection as never })
  return { docs, versions: totalDocs }
}

// All of them follow one of a few policies: a quarter of them has each.
describe.each(share(collections, 0, 4))('access to %s', async (collection) => {
  const specimen = await specimenOf(payload, collection)

  // All collections have the same rules, so that together they try every cell.
  const turn = collections.indexOf(collection)

  describe.each(visitorsAt(turn))('of %s', (visitor) => {
    const tried = cells(visitor, turn)
    const refused = tried.filter((cell) => !cell.allowed)
    const allowed = tried.filter((cell) => cell.allowed)

    if (refused.length > 0) {
      it(`refuses ${refused.length} cells and writes nothing`, async () => {
        const before = await storedOf(collection)
        const open: string[] = []
        for (const cell of refused) {
          const { status } = await request(cell, specimen)
          if (!refusalsOf(cell, collection).includes(status))
            open.push(`${cell.action} ${cell.locale}: ${status}`)
        }
        expect(open).toEqual([])
        expect(await storedOf(collection)).toEqual(before)
      })
    }

    it(`lets pass ${allowed.length} cells`, async () => {
      const closed: string[] = []
      for (const cell of allowed) {
        // What is deleted or trashed is gone for the next cell.
        const fresh = ['editor', 'admin'].includes(visitor) && isLast(cell)
        const { status } = await request(
          cell,
          fresh ? await specimenOf(payload, collection) : specimen,
        )
        // 400: allowed, but a draft lacks what a publication requires.
        if (![200, 201, 400].includes(status))
          closed.push(`${cell.action} ${cell.locale}: ${status}`)
      }
      expect(closed).toEqual([])
    })
  })
})

const isLast = ({ action }: Cell) => ['move to trash', 'delete'].includes(action)

/**
 * 400 is a refusal too where something answers before access is asked: the guard of whoever counts
 * as anonymous, and the inspection of a file that was not sent.
 */
const refusalsOf = ({ visitor, action, locale }: Cell, collection: string) => {
  const guarded = visitor === 'anonymous' || visitor === 'inactive'
  const lacksFile = action === 'create' && ['media', 'documents'].includes(collection)
  // Nobody rewrites all locales at once: malformed before it is forbidden.
  const rewritesAll = locale === 'all'
  return guarded || lacksFile || rewritesAll ? [400, 401, 403, 404] : [401, 403, 404]
}
