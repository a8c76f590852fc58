import type { Access, CollectionConfig } from 'payload'

const signedIn: Access = ({ req }) => Boolean(req.user)
const publishedOrSignedIn: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }

/** Who may do what with the documents of a collection. */
export const accessFor = (_collection: string): CollectionConfig['access'] => ({
  create: ({ req }) => Boolean(req.user),
  read: publishedOrSignedIn,
  readVersions: signedIn,
  update: signedIn,
  delete: signedIn,
})
