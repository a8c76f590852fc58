import type { Response } from 'supertest'

import { share } from '../setup/counts'
import { bootHttp } from '../setup/http'
import { contentCollections, tryCollections } from './content-collections'
import type { Specimen } from './specimens'
import { ACTIONS, type Cell } from './table'
import { signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers } = await signInEverybody(payload, api, undefined)
// Who may publish is the subject here, not what has to be translated first.
Object.assign(payload.config.custom, { publicationGates: [] })

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
    case 'draft without saying so':
      return send('patch', at(`/${it.draft}`), words)
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

// All of them follow one of a few policies: a quarter of them has each.
tryCollections(payload, share(contentCollections(payload), 0, 4), {
  actions: ACTIONS,
  ask: request,
})
