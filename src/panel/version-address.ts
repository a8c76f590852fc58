/** A version that the panel shows: where it is restored, below the API, and its document's form. */
export type ShownVersion = { restoreAt: string; document: string }

/** The version that an address of the panel shows; undefined on any other page. */
export const versionIn = (path: string, adminRoute: string): ShownVersion | undefined => {
  const below = path.startsWith(`${adminRoute}/`) ? path.slice(adminRoute.length) : ''
  const ofDocument = /^(\/collections\/([^/]+)\/[^/]+)\/versions\/([^/]+)\/?$/.exec(below)
  if (ofDocument) {
    const [, document, collection, id] = ofDocument
    return { restoreAt: `/${collection}/versions/${id}`, document: `${adminRoute}${document}` }
  }
  const ofGlobal = /^(\/globals\/([^/]+))\/versions\/([^/]+)\/?$/.exec(below)
  if (!ofGlobal) return undefined
  const [, document, global, id] = ofGlobal
  return { restoreAt: `/globals/${global}/versions/${id}`, document: `${adminRoute}${document}` }
}
