import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

export type Values = Record<string, unknown>

/** The arguments of Payload's update operations that decide what a write touches. */
export type WriteArguments = {
  id?: number | string
  where?: Where
  data?: Values
  draft?: boolean | string
  publishSpecificLocale?: string
  publishAllLocales?: boolean | string
  unpublishAllLocales?: boolean | string
}

/** Reads what a write is about to change, in the locale of the write, drafts before published. */
export type ReadStored = (write: WriteArguments, req: PayloadRequest) => Promise<Values[]>

/** Of a bulk write every document that it matches, whatever its limit would then leave out. */
export const storedDocuments =
  (collection: string): ReadStored =>
  async (write, req) => {
    const { docs } = await req.payload.find({
      ...inLocaleOf(req),
      // The slug comes from the config that this Payload runs on.
      collection: collection as never,
      joins: false,
      trash: true,
      limit: 0,
      pagination: false,
      where: write.id === undefined ? (write.where ?? {}) : { id: { equals: write.id } },
      // A filter is judged with the rights of who sent it, or its answer would be an oracle.
      overrideAccess: write.id !== undefined,
      user: req.user,
    })
    // Read as plain values: the walk over the fields is what knows their types.
    return docs as unknown as Values[]
  }

export const storedGlobal =
  (slug: string): ReadStored =>
  async (_write, req) => [
    (await req.payload.findGlobal({ ...inLocaleOf(req), slug: slug as never })) as Values,
  ]

const inLocaleOf = (req: PayloadRequest) => ({
  depth: 0,
  draft: true,
  locale: req.locale as never,
  fallbackLocale: false as const,
  showHiddenFields: true,
  // The Local API sets locale and fallback on the request it is given; ours must keep its own.
  req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
})
