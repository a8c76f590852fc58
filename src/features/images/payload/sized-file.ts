import type { CollectionSlug, PayloadRequest } from 'payload'

import { choice, type Parameter, readParameters } from '@/public-api/core/parameters'
import { Problem, problemResponse } from '@/public-api/problem'
import { type FilePlaces, keyOfKept, keyOfMade } from '@/uploads/kept-files'
import { sendFile } from '@/uploads/send-file'
import type { FileHandler } from '@/uploads/serve-kept'

import type { Focal } from '../core/crop'
import { FORMATS, fileNameOf, RATIOS, sizedFrom } from '../core/wanted'
import { Busy, type SizeMaker } from './make-size'

/** Seconds in which a queue of sizes has moved on. */
const COME_AGAIN = '2'

/** What of an address is somebody else's to read. */
const PASSING = ['locale', 'prefix', 'where', 'fallback-locale']

export const sizeParameters = (widths: readonly number[]) => ({
  width: {
    ...choice(widths.map(String), 'Pixels across; a picture that is narrower stays as it is.'),
    read: (text) => (widths.includes(Number(text)) ? { value: Number(text) } : undefined),
  } as Parameter<number | undefined>,
  ratio: choice(RATIOS, 'Width by height. The picture is cropped around its focal point.'),
  format: choice(FORMATS, 'How the picture is encoded: WebP unless another is asked for.'),
})

type Options = {
  collection: string
  places: FilePlaces
  widths: readonly number[]
  make: SizeMaker
}

/** Answers a request for the file of a picture that names a width with the picture in that size. */
export const sizedFile = ({ collection, make, places, widths }: Options): FileHandler => {
  const parameters = sizeParameters(widths)
  const names = Object.keys(parameters)
  return async (req, { doc, params: { filename } }) => {
    const asked = req.searchParams
    if (!names.some((name) => asked.has(name))) return undefined
    const read = readParameters(asked, parameters, PASSING)
    if ('fault' in read) return refuse(req, read.fault.fault, read.fault.parameters)
    const sized = sizedFrom(read.values)
    const expected = parameters.width.expected
    if (sized === 'widthMissing')
      return refuse(req, 'parameterMissing', { parameter: 'width', expected })
    const picture = await pictureOf(req, { collection, doc: doc as Stored, filename })
    if (!sized || !keyOfKept(places, filename)) return undefined
    if (!picture) return refuse(req, 'sizeOfSize', { filename })
    const file = {
      store: places.store,
      key: keyOfMade(places, filename, fileNameOf(sized)),
      // A focal point is never moved without the file getting another name.
      etag: `"${filename}-${fileNameOf(sized)}"`,
    }
    try {
      const known = await sendFile(req.headers, file)
      if (known) return known
      await make(filename, sized, picture)
      return await sendFile(req.headers, file)
    } catch (error) {
      if (!(error instanceof Busy)) throw error
      return new Response(null, { status: 503, headers: { 'Retry-After': COME_AGAIN } })
    }
  }
}

const refuse = (
  { headers, url }: PayloadRequest,
  ...[code, words]: [Problem['code'], Problem['words']]
): Response => problemResponse({ headers, url }, new Problem(400, code, words))

type Stored = { filename?: string | null; focalX?: number | null; focalY?: number | null }

/** Where the subject of a picture is; undefined for a file that is no picture as it was uploaded. */
const pictureOf = async (
  req: PayloadRequest,
  { collection, doc, filename }: { collection: string; doc: Stored | undefined; filename: string },
): Promise<Focal | undefined> => {
  // Payload hands over a document only where access depends on it.
  const stored = doc ?? (await findByFile(req, collection, filename))
  if (stored?.filename !== filename) return undefined
  return { x: stored.focalX ?? 50, y: stored.focalY ?? 50 }
}

const findByFile = async (
  req: PayloadRequest,
  collection: string,
  filename: string,
): Promise<Stored | undefined> => {
  const where = { filename: { equals: filename } }
  const found = await req.payload.db.findOne<Stored & { id: number }>({
    collection: collection as CollectionSlug,
    where,
    req,
  })
  if (found) return found
  const drafts = await req.payload.db.findVersions<Stored>({
    collection: collection as CollectionSlug,
    where: { 'version.filename': { equals: filename } },
    limit: 1,
    req,
  })
  return drafts.docs[0]?.version
}
