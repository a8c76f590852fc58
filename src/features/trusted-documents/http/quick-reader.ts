import { LRUCache } from 'lru-cache'

import { GRAPHQL_PATH } from '@/platform/graphql-path'
import type { Asked, AskedReader } from '@/platform/quick-answer'

import type { Documents } from '../core/documents'
import { expand } from '../core/expand'
import { fromAddress, fromBody, inAddress, mayName } from './parameters'

/** Characters of requests that are remembered with what they stand for. */
const REMEMBERED = 4_000_000
const MOST = 4_000

/**
 * Reads a request that names a known document as the one it stands for, so that answers known by
 * heart are found for it too. Others are left to the layer, which can refuse them.
 */
export const quickReader = (documents: Documents): AskedReader => {
  // An identifier never changes its document, so that what was read once stays right.
  const remembered = new LRUCache<string, Pick<Asked, 'url' | 'body'>>({
    max: MOST,
    maxSize: REMEMBERED,
    sizeCalculation: ({ url, body }, spelling) =>
      spelling.length + url.length + (body?.length ?? 0),
  })

  const read = ({ body, url }: Asked): Pick<Asked, 'url' | 'body'> | undefined => {
    const address = new URL(url, 'http://host')
    const parameters = body ? fromBody(body) : fromAddress(address)
    const expansion = parameters && expand(parameters, documents)
    if (!expansion || !('parameters' in expansion) || expansion.toKeep !== undefined)
      return undefined
    if (body) return { url, body: Buffer.from(JSON.stringify(expansion.parameters)) }
    const { pathname, search } = inAddress(address, expansion.parameters)
    return { url: pathname + search }
  }

  return (asked) => {
    if (!asked.url.startsWith(GRAPHQL_PATH) || !mayName(asked.body ?? asked.url)) return asked
    const spelling = asked.body ? `${asked.url} ${asked.body.toString()}` : asked.url
    const known = remembered.get(spelling)
    if (known) return { ...asked, ...known }
    const found = read(asked)
    if (!found) return asked
    remembered.set(spelling, found)
    return { ...asked, ...found }
  }
}
